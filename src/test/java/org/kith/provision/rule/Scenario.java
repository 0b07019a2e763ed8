package org.kith.provision.rule;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.Code;
import org.kith.care.CodeTable;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay.Approval;
import org.kith.provision.rule.HomeOnADay.As;
import org.kith.provision.rule.HomeOnADay.Exemption;
import org.kith.provision.rule.HomeOnADay.Registration;
import org.kith.provision.rule.HomeOnADay.Resident;
import org.kith.provision.rule.Proposal.Stay;

/** A row of the tables under {@code placement-rules}, read as their README says. */
record Scenario(NamedCsvRecord row) {

    static final LocalDate ON = LocalDate.of(2026, 11, 2);

    private static final Map<String, As> LIVES =
            Map.of("fostered", As.FOSTERED, "private", As.PRIVATELY_FOSTERED, "placed", As.PLACED);

    String text(String column) {
        return row.getField(column).strip();
    }

    Proposal proposal() {
        Code code = CodeTable.PLACEMENT_TYPE.find(text("type")).orElseThrow();
        Set<String> also = Set.copyOf(parts("also"));
        return new Proposal(
                ON,
                new ProposedChild(
                        "Ann", born(0), born(1), "own", also.contains("secure order"), also.contains("short breaks")),
                new PlacementCode(
                        code.code(),
                        code.fact("kind"),
                        code.fact("setting"),
                        code.words("providers"),
                        text("provider").isEmpty() ? null : text("provider")),
                home(also),
                also.stream()
                        .filter(each -> each.startsWith("stay "))
                        .map(Scenario::stay)
                        .toList(),
                Arrays.stream(Bar.Kind.values())
                        .filter(each -> also.contains(each.name()))
                        .map(Bar::new)
                        .toList(),
                siblings(),
                also.contains("care order"),
                also.stream()
                        .filter(each -> each.endsWith("siblings elsewhere"))
                        .mapToInt(each -> Integer.parseInt(each.substring(0, each.indexOf(' '))))
                        .sum(),
                also.contains("emergency"));
    }

    private @Nullable HomeOnADay home(Set<String> also) {
        if (text("home").isEmpty()) {
            return null;
        }
        return new HomeOnADay(
                Kind.valueOf(text("home")),
                also.contains("own carers") ? "own" : "agency",
                also.contains("own area") ? "own" : also.contains("other area") ? "other" : null,
                parts("terms").stream().map(Scenario::approval).toList(),
                parts("registered").stream().map(Scenario::registration).toList(),
                parts("exempt").stream()
                        .map(each -> new Exemption(names(each.split(" ")[0]), time(each)))
                        .toList(),
                parts("there").stream()
                        .map(each -> new Resident(
                                each.split(" ")[0], Objects.requireNonNull(LIVES.get(each.split(" ")[1])), time(each)))
                        .toList());
    }

    private static Approval approval(String text) {
        String kinds = after(text, "kinds", "(\\S+)");
        String children = after(text, "for", "(\\S+)");
        return new Approval(
                text.split(" ")[0],
                number(after(text, "most", "(\\d+)")),
                number(after(text, "ages", "(\\d+)-")),
                number(after(text, "ages", "\\d+-(\\d+)")),
                kinds == null ? Set.of() : names(kinds),
                children == null ? Set.of() : names(children),
                text.endsWith("extended") || text.endsWith("until review"),
                text.endsWith("until review"),
                time(text));
    }

    private static Registration registration(String text) {
        return new Registration(
                "SC999001",
                number(after(text, "beds", "(\\d+)")),
                number(after(text, "ages", "(\\d+)-")),
                number(after(text, "ages", "\\d+-(\\d+)")),
                time(text));
    }

    private static Stay stay(String text) {
        String[] days = text.split(" ")[1].split("\\.\\.");
        return new Stay(new Span(LocalDate.parse(days[0]), LocalDate.parse(days[1])), text.endsWith("secure"));
    }

    private SiblingQuestion siblings() {
        Set<Set<String>> pairs = parts("siblings").stream()
                .map(pair -> Set.of(pair.split("-")))
                .collect(Collectors.toCollection(HashSet::new));
        return (one, other) -> pairs.contains(Set.of(one, other));
    }

    private @Nullable LocalDate born(int which) {
        if (text("born").isEmpty()) {
            return null;
        }
        String[] days = text("born").split("\\.\\.");
        return LocalDate.parse(days[days.length == 1 ? 0 : which]);
    }

    private static Span time(String text) {
        String from = after(text, "from", "(\\S+)");
        String to = after(text, "to", "(\\S+)");
        return new Span(
                from == null ? Span.ALWAYS.from() : LocalDate.parse(from),
                to == null ? Span.ALWAYS.to() : LocalDate.parse(to));
    }

    private static @Nullable String after(String text, String word, String value) {
        Matcher found = Pattern.compile("\\b" + word + " " + value).matcher(text);
        return found.find() ? found.group(1) : null;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Set<String> names(String text) {
        return Set.of(text.split(","));
    }

    private List<String> parts(String column) {
        return new ArrayList<>(Stream.of(text(column).split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList());
    }
}
