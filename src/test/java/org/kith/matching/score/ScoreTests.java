package org.kith.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.matching.facts.Looked;
import org.kith.matching.score.Score.ScoreFactor;

/** The factors of a score, on the cases in {@code search-for-a-home}, and what weights make of them. */
class ScoreTests {

    private static final List<Looked> CASES = Looked.table("factors");

    @TestFactory
    Stream<DynamicTest> eachFactorSaysWhatTheTableSays() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.text("factor") + ": " + each.text("scenario"), () -> {
                    Measure measure =
                            factor(each.text("factor")).measure(each.search(), each.group(), each.candidate());
                    assertThat(measure.sentence())
                            .contains(each.text("because"))
                            .doesNotContain("Ann", "Ben");
                    if (each.text("expected").equals("unknown")) {
                        assertThat(measure.value()).isNull();
                    } else {
                        assertThat(measure.value())
                                .isCloseTo(Double.parseDouble(each.text("expected")), within(0.0001));
                    }
                }));
    }

    @Test
    void eachFactorHasItsCasesAndItsWeight() {
        assertThat(Factor.ALL).extracting(Factor::name).containsExactly(FactorName.values());
        assertThat(CASES.stream().map(each -> each.text("factor")).distinct())
                .containsExactlyElementsOf(
                        Stream.of(FactorName.values()).map(Enum::name).toList());
        assertThat(Weights.CURRENT.of()).containsOnlyKeys(FactorName.values());
    }

    @Test
    void weightsAreSharesOfOne() {
        for (Weights weights : Weights.VERSIONS) {
            assertThat(weights.shares().values().stream()
                            .mapToDouble(each -> each)
                            .sum())
                    .as(weights.version())
                    .isCloseTo(1, within(1e-9));
            assertThat(weights.of().values()).allMatch(each -> each > 0);
        }
    }

    @Test
    void whatIsNotKnownIsNeitherForAHomeNorAgainstIt() {
        var weights = new Weights("test", Map.of(FactorName.SKILLS, 3, FactorName.LANGUAGE, 1));
        Looked known = example("SKILLS", "two of three");
        Looked unknown = example("SKILLS", "it is not known");
        Score told = Score.of(weights, known.search(), known.group(), known.candidate());
        Score halved = Score.of(weights, unknown.search(), unknown.group(), unknown.candidate());
        assertThat(told.total()).isCloseTo(0.75 * 2 / 3 + 0.25, within(1e-9));
        assertThat(halved.total()).isCloseTo(0.75 / 2 + 0.25, within(1e-9));
        assertThat(told.factors())
                .extracting(ScoreFactor::name)
                .containsExactly(FactorName.LANGUAGE, FactorName.SKILLS);
    }

    private static Looked example(String factor, String scenario) {
        return CASES.stream()
                .filter(each -> each.text("factor").equals(factor)
                        && each.text("scenario").equals(scenario))
                .findFirst()
                .orElseThrow();
    }

    private static Factor factor(String name) {
        return Factor.ALL.stream()
                .filter(each -> each.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
