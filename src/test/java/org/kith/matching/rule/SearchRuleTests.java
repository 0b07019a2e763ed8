package org.kith.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.matching.facts.Looked;
import org.kith.provision.rule.Finding;
import org.kith.provision.rule.RuleName;

/** The rules of a search, on the cases in {@code search-for-a-home}. */
class SearchRuleTests {

    private static final List<Looked> CASES = Looked.table("rules");

    @TestFactory
    Stream<DynamicTest> eachRuleSaysWhatTheTableSays() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.text("rule") + ": " + each.text("scenario"), () -> {
                    Finding finding = rule(each.text("rule")).evaluate(each.search(), each.group(), each.candidate());
                    assertThat(said(finding)).isEqualTo(each.text("expected"));
                    if (!each.text("expected").equals("passes")) {
                        assertThat(finding.reason())
                                .contains(each.text("because"))
                                .doesNotContain("Ann", "Ben");
                        assertThat(finding.regulation()).isNotBlank();
                    }
                }));
    }

    @Test
    void eachRuleHasCasesThatPassAndCasesThatDoNot() {
        for (SearchRule rule : SearchRule.ALL) {
            Set<String> outcomes = CASES.stream()
                    .filter(each -> each.text("rule").equals(rule.name().name()))
                    .map(each -> each.text("expected"))
                    .collect(Collectors.toSet());
            assertThat(outcomes).as(rule.name().name()).contains("passes").hasSizeGreaterThan(1);
        }
    }

    @Test
    void theRulesAreThoseOfAPlacementAndThoseOfASearch() {
        assertThat(Arrays.stream(OptionRule.values()).map(Enum::name))
                .containsExactlyElementsOf(Stream.concat(
                                Arrays.stream(RuleName.values()).map(Enum::name),
                                SearchRule.ALL.stream().map(each -> each.name().name()))
                        .toList());
    }

    private static SearchRule rule(String name) {
        return SearchRule.ALL.stream()
                .filter(each -> each.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Finding finding) {
        if (finding.passed()) {
            return finding.reason() == null ? "passes" : "passes and says";
        }
        return finding.mayAuthorise().isEmpty()
                ? "refused"
                : finding.mayAuthorise().stream().map(Enum::name).collect(Collectors.joining(" ", "needs ", ""));
    }
}
