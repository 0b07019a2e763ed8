package org.kith.care.outcome.rule;

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
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.care.outcome.code.CareLeaverActivity;
import org.kith.care.outcome.code.InTouch;
import org.kith.care.outcome.code.SdqReason;
import org.kith.graph.Row;

/** What may be said of health, of leaving care and of seeking asylum alone. The scenarios stand in outcomes.csv, for practitioners to read. */
class OutcomeRulesTests {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "outcomes.csv", numLinesToSkip = 1)
    void remarks(ArgumentsAccessor said) {
        LocalDate today = LocalDate.parse(text(said, 2));
        String[] born = text(said, 3).split("/");
        Around around = new Around(
                LocalDate.parse(born[0]),
                LocalDate.parse(born[born.length - 1]),
                spans(said.getString(4)),
                List.of(),
                List.of());
        Map<String, String> values = Stream.of(text(said, 5).split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        List<Remark> remarks = remarks(text(said, 1), today, values, around, others(said.getString(6)));
        assertThat(remarks.stream()
                        .map(each -> (each.refusal() == null ? "LOOK" : each.refusal()) + " " + each.field())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(said.getString(7), ""));
        assertThat(remarks).allMatch(each -> each.message().length() > 20);
    }

    private static List<Remark> remarks(
            String kind, LocalDate today, Map<String, String> said, Around around, List<Row> others) {
        return switch (kind) {
            case "ALONE" ->
                all(
                        OutcomeRule.OF_UNACCOMPANIED,
                        new SaidUnaccompanied(today, day(said.get("from")), day(said.get("ceased"))),
                        around,
                        others);
            case "HEALTH" -> all(OutcomeRule.OF_HEALTH, health(today, said), around, others);
            default ->
                all(
                        OutcomeRule.OF_CARE_LEAVERS,
                        new SaidCareLeaver(
                                today,
                                year(said),
                                InTouch.valueOf(Objects.requireNonNull(said.get("inTouch"))),
                                CareLeaverActivity.of(said.get("activity")),
                                CareLeaverAccommodation.of(said.get("accommodation"))),
                        around,
                        others);
        };
    }

    private static SaidHealth health(LocalDate today, Map<String, String> said) {
        String reason = said.get("reason");
        String score = said.get("score");
        return new SaidHealth(
                today,
                year(said),
                score == null ? null : Integer.valueOf(score),
                reason == null ? null : SdqReason.valueOf(reason),
                flag(said.get("convicted")),
                flag(said.get("check")),
                flag(said.get("immunised")),
                flag(said.get("teeth")),
                flag(said.get("assessed")),
                flag(said.get("misuse")),
                flag(said.get("received")),
                flag(said.get("offered")));
    }

    private static <S> List<Remark> all(List<OutcomeRule<S>> rules, S said, Around around, List<Row> others) {
        return rules.stream()
                .flatMap(rule -> rule.evaluate(said, around, others).stream())
                .toList();
    }

    private static int year(Map<String, String> said) {
        return Integer.parseInt(Objects.requireNonNull(said.get("year")));
    }

    private static @Nullable Boolean flag(@Nullable String said) {
        return said == null ? null : said.equals("yes");
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    /** Others of the kind: {@code 2025} for a year, {@code 2024-05-01..2025-05-01} for a time. */
    private static List<Row> others(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        if (cell.contains("..")) {
            Span span = spans(cell).getFirst();
            values.put("fromMin", span.from());
            values.put("toMax", span.to());
        } else {
            values.put("year", Long.valueOf(cell));
        }
        return List.of(new Row(values).sparse());
    }

    private static List<Span> spans(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split(" "))
                        .map(each -> each.split("\\.\\.", -1))
                        .map(days -> new Span(
                                "C2", LocalDate.parse(days[0]), days[1].isEmpty() ? OPEN : LocalDate.parse(days[1])))
                        .toList();
    }

    private static String text(ArgumentsAccessor said, int column) {
        return Objects.requireNonNullElse(said.getString(column), "");
    }

    /** A rule that no scenario offends could be left out, and nobody would notice. */
    @Test
    void everyRuleHasSomethingToSay() throws Exception {
        String table = new String(
                Objects.requireNonNull(OutcomeRulesTests.class.getResourceAsStream("outcomes.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (List<? extends OutcomeRule<?>> rules :
                List.of(OutcomeRule.OF_UNACCOMPANIED, OutcomeRule.OF_HEALTH, OutcomeRule.OF_CARE_LEAVERS)) {
            for (OutcomeRule<?> rule : rules) {
                assertThat(table).contains("," + rule.getClass().getSimpleName() + "\n");
            }
        }
    }
}
