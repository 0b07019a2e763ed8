package org.kith.care.arrangement.rule;

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
import org.kith.care.fact.Span;
import org.kith.graph.Row;

/** What may be said of Staying Put and of short breaks. The scenarios stand in arrangements.csv, for practitioners to read. */
class ArrangementRulesTests {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "arrangements.csv", numLinesToSkip = 1)
    void remarks(ArgumentsAccessor said) {
        LocalDate born = LocalDate.parse(text(said, 2));
        Around around = new Around(born, born, spans(said.getString(3)), spans(said.getString(4)), List.of());
        Map<String, String> values = Stream.of(text(said, 5).split(" "))
                .map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        String used = values.get("used");
        SaidArrangement arrangement = new SaidArrangement(
                LocalDate.of(2025, 6, 1),
                values.get("home"),
                values.get("provider"),
                LocalDate.parse(Objects.requireNonNull(values.get("from"))),
                day(values.get("to")),
                used == null ? null : Integer.valueOf(used),
                day(values.get("counted")));
        List<ArrangementRule> rules =
                text(said, 1).equals("STAYING") ? ArrangementRule.OF_STAYING_PUT : ArrangementRule.OF_SHORT_BREAKS;
        List<Row> others = others(said.getString(6));
        List<Remark> remarks = rules.stream()
                .flatMap(rule -> rule.evaluate(arrangement, around, others).stream())
                .toList();
        assertThat(remarks.stream()
                        .map(each -> (each.refusal() == null ? "LOOK" : each.refusal()) + " " + each.field())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(said.getString(7), ""));
        assertThat(remarks).allMatch(each -> each.message().length() > 20);
    }

    private static String text(ArgumentsAccessor said, int column) {
        return Objects.requireNonNull(said.getString(column));
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    /** Another of the kind: {@code larkrise 2024-05-01..}, the home first. */
    private static List<Row> others(@Nullable String cell) {
        return spans(cell).stream()
                .map(span -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("settingId", Objects.requireNonNull(span.code()));
                    values.put("fromMin", span.from());
                    values.put("toMax", span.to());
                    return new Row(values).sparse();
                })
                .toList();
    }

    /** Such as {@code U1 2024-05-01..2025-05-01}. */
    private static List<Span> spans(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        String[] words = cell.split(" ");
        String[] days = words[1].split("\\.\\.", -1);
        LocalDate to = day(days[1].isEmpty() ? null : days[1]);
        return List.of(new Span(words[0], LocalDate.parse(days[0]), to == null ? OPEN : to));
    }

    /** A rule that no scenario offends could be left out, and nobody would notice. */
    @Test
    void everyRuleHasSomethingToSay() throws Exception {
        String table = new String(
                Objects.requireNonNull(ArrangementRulesTests.class.getResourceAsStream("arrangements.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Stream.concat(ArrangementRule.OF_STAYING_PUT.stream(), ArrangementRule.OF_SHORT_BREAKS.stream())
                .forEach(
                        rule -> assertThat(table).contains("," + rule.getClass().getSimpleName() + "\n"));
    }
}
