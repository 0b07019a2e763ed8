package org.kith.provision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of a placement, on the cases in {@code placement-rules}. */
class PlacementRuleTests {

    private static final Path TABLES = Path.of("src/test/resources/placement-rules");

    private static List<Scenario> scenarios() {
        List<Scenario> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                    rows.forEach(row -> all.add(new Scenario(row)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static PlacementRule rule(String name) {
        return PlacementRule.ALL.stream()
                .filter(each -> each.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSaysWhatTheTableSays() {
        return scenarios().stream()
                .map(each -> DynamicTest.dynamicTest(each.text("rule") + ": " + each.text("scenario"), () -> {
                    Finding finding = rule(each.text("rule")).evaluate(each.proposal());
                    assertThat(said(finding)).isEqualTo(each.text("expected"));
                    if (!each.text("expected").equals("passes")) {
                        assertThat(finding.reason())
                                .contains(each.text("because"))
                                .doesNotContain("Ann", "Ben");
                        assertThat(finding.regulation()).isNotBlank();
                    }
                }));
    }

    private static String said(Finding finding) {
        if (finding.passed()) {
            return finding.reason() == null ? "passes" : "passes and says";
        }
        return finding.mayAuthorise().isEmpty()
                ? "refused"
                : finding.mayAuthorise().stream().map(Enum::name).collect(Collectors.joining(" ", "needs ", ""));
    }

    @Test
    void eachRuleHasCasesThatPassAndCasesThatDoNot() {
        for (PlacementRule rule : PlacementRule.ALL) {
            Set<String> outcomes = scenarios().stream()
                    .filter(each -> each.text("rule").equals(rule.name().name()))
                    .map(each -> each.text("expected"))
                    .collect(Collectors.toSet());
            assertThat(outcomes).as(rule.name().name()).contains("passes").hasSizeGreaterThan(1);
        }
        assertThat(PlacementRule.ALL)
                .extracting(PlacementRule::name)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(RuleName.MANAGER_MUST_CHECK)));
    }

    @Test
    void whatTheRegulationsGiveIsSetGoing() {
        assertThat(clocks("a grandmother nobody has approved yet"))
                .containsExactly(new Clock(Clock.Kind.TEMPORARY_APPROVAL, Scenario.ON, LocalDate.of(2027, 2, 22)));
        assertThat(clocks("one child more in an emergency"))
                .containsExactly(new Clock(Clock.Kind.OUTSIDE_TERMS, Scenario.ON, null));
        assertThat(clocks("no order and one day used last week"))
                .containsExactly(new Clock(Clock.Kind.SECURE_WITHOUT_ORDER, Scenario.ON, LocalDate.of(2026, 11, 4)));
        assertThat(clocks("within numbers and ages")).isEmpty();
    }

    private static List<Clock> clocks(String scenario) {
        Scenario found = scenarios().stream()
                .filter(each -> each.text("scenario").equals(scenario))
                .findFirst()
                .orElseThrow();
        return rule(found.text("rule")).evaluate(found.proposal()).clocks();
    }
}
