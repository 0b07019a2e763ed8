package org.kith.exchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Every rule by example: {@code ssda903/rules/} has returns that fail it and returns that pass it. */
class ReturnRulesTests {
    private static final Path SOURCES = Path.of("src/main/java/org/kith/exchange/ssda903/rule");
    private static final List<Scenario> SCENARIOS = Scenario.all();

    static List<Scenario> scenarios() {
        return SCENARIOS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void findsWhatTheRowSays(Scenario scenario) {
        ReturnRule rule = ReturnRules.all()
                .filter(each -> each.number().equals(scenario.rule()))
                .findFirst()
                .orElseThrow();

        List<String> found = rule.check(scenario.asReturn())
                .map(fault -> "%s %d %s"
                        .formatted(
                                fault.row().file().replace(".csv", ""),
                                fault.row().line(),
                                fault.column()))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(scenario.finds());
        assertThat(scenario.fails()).isEqualTo(!scenario.finds().isEmpty());
    }

    @Test
    void everyRuleHasAReturnThatFailsItAndOneThatPassesIt() {
        Set<String> failed = numbers(true);
        Set<String> passed = numbers(false);

        assertThat(ReturnRules.all()).allSatisfy(rule -> {
            assertThat(failed).contains(rule.number());
            assertThat(passed).contains(rule.number());
        });
    }

    @Test
    void everyFaultHasAReasonAndAColumnOfItsTable() {
        assertThat(SCENARIOS.stream().filter(Scenario::fails))
                .allSatisfy(scenario -> assertThat(ReturnRules.all()
                                .filter(each -> each.number().equals(scenario.rule()))
                                .flatMap(rule -> rule.check(scenario.asReturn())))
                        .allSatisfy(fault -> {
                            assertThat(fault.reason()).isNotBlank();
                            assertThat(fault.row().values()).isNotEmpty();
                            assertThat(fault.column()).matches("[A-Z_]+");
                        }));
    }

    @Test
    void everyClassOfARuleIsInTheListOnce() throws IOException {
        List<String> listed =
                ReturnRules.all().map(rule -> rule.getClass().getSimpleName()).toList();

        assertThat(listed).doesNotHaveDuplicates();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(ReturnRulesTests::isARule)
                            .map(source -> source.getFileName().toString().replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void numbersAreUniqueAndOwnRulesOnlyWarn() {
        assertThat(ReturnRules.all().map(ReturnRule::number).toList()).doesNotHaveDuplicates();
        assertThat(ReturnRules.all()
                        .filter(rule -> rule.number().matches("K[0-9]+")
                                && !rule.number().equals("K01")))
                .isNotEmpty()
                .allMatch(ReturnRule::warnsOnly);
        assertThat(ReturnRules.all().map(ReturnRule::asks)).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void aCleanReturnBreaksNoRule() {
        WholeReturn clean = WholeReturn.read(Scenario.RULES.resolve("clean"));

        ReturnValidation validation = ReturnValidation.of(clean, CollectionYear.parse("2026-27"));

        assertThat(validation.broken()).isEmpty();
        assertThat(validation.files()).isEmpty();
        assertThat(validation.isToBePutRight()).isFalse();
        assertThat(validation.rows()).isEqualTo(44);
        assertThat(validation.asked()).hasSameSizeAs(ReturnRules.all().toList());
    }

    private static boolean isARule(Path source) {
        try {
            return source.toString().endsWith(".java")
                    && Files.readString(source).contains(" implements ReturnRule");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> numbers(boolean fails) {
        return SCENARIOS.stream()
                .filter(scenario -> scenario.fails() == fails)
                .map(Scenario::rule)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
