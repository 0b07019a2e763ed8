package org.kith.exchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** The page of the rules says what the list says. Run with {@code -Drules.renew=true} to write it anew. */
class RulesPageTests {
    private static final Path PAGE = Path.of("src/docs/return-rules.md");
    private static final CollectionYear BEFORE_ALL = CollectionYear.parse("2000-01");

    @Test
    void thePageHasOneLineARule() throws IOException {
        if (Boolean.getBoolean("rules.renew")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    @Test
    void theReadmeCountsTheRules() {
        assertThat(Path.of("README.md")).content().contains(ReturnRules.all().count() + " rules");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The rules on a looked-after children return

                What `validate-ssda903` asks of a return before it is sent: %d rules, a class each. The number is that of the rule of the
                Department for Education that it follows; those that begin with K are Kith's own, and but for K01 only warn. What was
                followed, left out and read otherwise stands in `org.kith.exchange.ssda903.rule`; returns that fail and pass each rule in
                `src/test/resources/ssda903/rules/`. This page is written from the list of the rules (`ReturnRules`), and a test holds it
                to that.

                """.formatted(ReturnRules.all().count()));
        ReturnRules.TOPICS.forEach(topic -> topic(page, topic));
        return page.toString().stripTrailing() + "\n";
    }

    private static void topic(StringBuilder page, ReturnRules.Topic topic) {
        page.append("## ").append(topic.about()).append("\n\n| number | class | asks |\n|---|---|---|\n");
        List<ReturnRule> rules = topic.rules();
        rules.forEach(rule -> page.append("| %s | `%s` | %s%s |\n"
                .formatted(rule.number(), rule.getClass().getSimpleName(), rule.asks(), further(rule))));
        page.append('\n');
    }

    private static String further(ReturnRule rule) {
        String since = rule.since().compareTo(BEFORE_ALL) > 0 ? " Since " + rule.since() + "." : "";
        return since + (rule.warnsOnly() ? " Warns only." : "");
    }
}
