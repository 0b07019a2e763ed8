package org.kith.care.leaving.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** What may be said of a pathway plan on 1 June 2025. The scenarios stand in pathway-plans.csv, for practitioners to read. */
class PathwayRulesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pathway-plans.csv", numLinesToSkip = 1)
    void remarks(ArgumentsAccessor said) {
        LocalDate born = Objects.requireNonNull(day(said.getString(1)));
        String reviews = said.getString(4);
        SaidPlan plan = new SaidPlan(
                LocalDate.of(2025, 6, 1),
                day(said.getString(2)),
                day(said.getString(3)),
                reviews == null
                        ? List.of()
                        : Stream.of(reviews.split(" ")).map(LocalDate::parse).toList());
        List<Remark> remarks = PathwayRule.remarks(
                plan, new Around(born, born, List.of(), List.of(), List.of()), others(said.getString(5)));
        assertThat(remarks.stream()
                        .map(each -> (each.refusal() == null ? "LOOK" : each.refusal()) + " " + each.field())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(said.getString(6), ""));
        assertThat(remarks).allMatch(each -> each.message().length() > 20);
    }

    private static List<Row> others(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        String[] days = cell.split("/", -1);
        Map<String, Object> values = new HashMap<>();
        values.put("needsAssessedOn", LocalDate.parse(days[0]));
        if (!days[1].isEmpty()) {
            values.put("madeOn", LocalDate.parse(days[1]));
        }
        return List.of(new Row(values).sparse());
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    /** A rule that no scenario offends could be left out, and nobody would notice. */
    @Test
    void everyRuleHasSomethingToSay() throws Exception {
        String table = new String(
                Objects.requireNonNull(PathwayRulesTests.class.getResourceAsStream("pathway-plans.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        PathwayRule.ALL.forEach(
                rule -> assertThat(table).contains("," + rule.getClass().getSimpleName() + "\n"));
    }
}
