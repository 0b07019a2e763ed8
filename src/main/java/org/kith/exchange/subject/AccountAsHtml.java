package org.kith.exchange.subject;

import java.util.List;
import java.util.stream.Collectors;
import org.kith.exchange.subject.Account.Entry;
import org.kith.exchange.subject.Account.Part;

/** An account as one page that anybody can read and print. It holds no script and loads nothing. */
final class AccountAsHtml {

    private static final String STYLE = """
            body { font: 1.05rem/1.5 Arial, Helvetica, sans-serif; color: #111; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
            h1 { font-size: 1.8rem; } h2 { font-size: 1.35rem; margin-top: 2.2rem; border-bottom: 2px solid #111; }
            table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: .3rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid #767676; overflow-wrap: anywhere; }
            thead th { background: #eee; } dl { margin: 0; } dt { font-weight: bold; } dd { margin: 0 0 .35rem 0; white-space: pre-line; }
            tr.past td, tr.past th { background: #f6f6f6; } a { color: #003078; }
            @media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav { break-after: page; }
              thead { display: table-header-group; } tr { break-inside: avoid; } a { color: #111; text-decoration: none; } }
            """;

    private AccountAsHtml() {}

    static String of(Account account) {
        StringBuilder page = new StringBuilder(20_000);
        String title = "Information held about " + account.person();
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        introduction(page, account);
        contents(page, account);
        account.parts().forEach(part -> part(page, part));
        withheld(page, account);
        rights(page);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void introduction(StringBuilder page, Account account) {
        page.append("<p>Reference: ")
                .append(escaped(account.reference()))
                .append(". Made on ")
                .append(Words.day(account.made()))
                .append(".</p>\n<p>")
                .append(
                        account.forThemselves()
                                ? "You asked what children's services hold about you. In this document \"the person\" means you."
                                : "You asked what children's services hold about somebody else. In this document \"the person\" means them.")
                .append(
                        " It tells everything that the family network record holds, as it is now and as it was recorded before, except what is"
                                + " listed under \"What is withheld, and why\".</p>\n<p>Rows with a grey background are no longer believed to be right, or were"
                                + " replaced. We keep them to show what was known at the time.</p>\n");
    }

    private static void contents(StringBuilder page, Account account) {
        page.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n");
        for (Part part : account.parts()) {
            link(page, part.topic().name(), part.topic().heading());
        }
        link(page, "withheld", "What is withheld, and why");
        link(page, "rights", "Your rights");
        page.append("</ol>\n</nav>\n");
    }

    private static void link(StringBuilder page, String anchor, String heading) {
        page.append("<li><a href=\"#")
                .append(anchor)
                .append("\">")
                .append(escaped(heading))
                .append("</a></li>\n");
    }

    private static void part(StringBuilder page, Part part) {
        heading(page, part.topic().name(), part.topic().heading());
        page.append("<table>\n<caption>")
                .append(escaped(part.topic().about()))
                .append(
                        "</caption>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Details</th><th scope=\"col\">When it was true</th>"
                                + "<th scope=\"col\">Recorded</th></tr></thead>\n<tbody>\n");
        part.entries().forEach(entry -> row(page, entry));
        page.append("</tbody>\n</table>\n");
    }

    private static void row(StringBuilder page, Entry entry) {
        page.append(entry.corrected() == null ? "<tr>" : "<tr class=\"past\">")
                .append("<th scope=\"row\">")
                .append(escaped(entry.what()))
                .append("</th><td>");
        if (!entry.details().isEmpty()) {
            page.append("<dl>");
            entry.details()
                    .forEach((word, values) -> page.append("<dt>")
                            .append(escaped(word))
                            .append("</dt><dd>")
                            .append(values.stream().map(AccountAsHtml::escaped).collect(Collectors.joining("; ")))
                            .append("</dd>"));
            page.append("</dl>");
        }
        page.append("</td><td>")
                .append(escaped(Words.span(entry.from(), entry.to())))
                .append("</td><td>")
                .append(recorded(entry))
                .append("</td></tr>\n");
    }

    private static String recorded(Entry entry) {
        StringBuilder said = new StringBuilder();
        if (entry.recorded() != null) {
            said.append(Words.moment(entry.recorded()));
        }
        if (entry.by() != null) {
            said.append(" by ").append(entry.by());
        }
        if (entry.source() != null) {
            said.append("\nSource: ").append(entry.source());
        }
        if (entry.corrected() != null) {
            said.append("\nNo longer believed since ").append(Words.moment(entry.corrected()));
        }
        return escaped(said.toString().strip()).replace("\n", "<br>");
    }

    private static void withheld(StringBuilder page, Account account) {
        heading(page, "withheld", "What is withheld, and why");
        page.append(
                "<table>\n<caption>This list is the same in every answer.</caption>\n"
                        + "<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Why</th><th scope=\"col\">Law</th></tr></thead>\n<tbody>\n");
        for (OpenlyWithheld each : account.withheld()) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(each.what()))
                    .append("</th><td>")
                    .append(escaped(each.why()))
                    .append("</td><td>")
                    .append(escaped(each.source()))
                    .append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static void rights(StringBuilder page) {
        heading(page, "rights", "Your rights");
        List.of(
                        "If something here is wrong, you can ask us to put it right (UK GDPR, Article 16). You can ask us to erase information"
                                + " or to stop using it (Articles 17, 18 and 21); for records of children's services the law often says that we must keep them.",
                        "If you think that we withheld too much, or if you want to know more about how we use information, ask the council's"
                                + " data protection officer first.",
                        "You can complain to the Information Commissioner's Office at any time: Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF,"
                                + " telephone 0303 123 1113, ico.org.uk/make-a-complaint. You can also ask a court to enforce your rights"
                                + " (Data Protection Act 2018, section 167).")
                .forEach(text -> page.append("<p>").append(escaped(text)).append("</p>\n"));
    }

    private static void heading(StringBuilder page, String anchor, String heading) {
        page.append("<h2 id=\"")
                .append(anchor)
                .append("\">")
                .append(escaped(heading))
                .append("</h2>\n");
    }

    /** Text that means itself in HTML, also between quotation marks. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(each < ' ' && each != '\n' && each != '\t' ? 0xFFFD : each);
            }
        });
        return safe.toString();
    }
}
