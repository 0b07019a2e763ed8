package org.kith.care.permanence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.api.PartialDate;
import org.kith.care.fact.Remark;
import org.kith.care.fact.Span;

/** What may be said of a child's permanence. The scenarios stand in rules.csv, where a practitioner can read and extend them. */
class PermanenceRulesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rules.csv", numLinesToSkip = 1)
    void remarks(ArgumentsAccessor row) {
        Known known = new Known(
                LocalDate.parse(text(row, 2)),
                LocalDate.parse(text(row, 4)),
                spans(row.getString(5)),
                spans(row.getString(6)));
        List<Remark> remarks = remarks(text(row, 1), said(text(row, 3)), known).toList();
        assertThat(remarks.stream()
                        .map(each -> (each.refuses() ? "cannot be: " : "look again: ") + each.field())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(Objects.requireNonNullElse(row.getString(7), ""));
        assertThat(remarks).allMatch(each -> each.message().length() > 15);
    }

    private static Stream<Remark> remarks(String fact, Map<String, String> said, Known known) {
        String kind = Objects.requireNonNullElse(said.get("kind"), "");
        return switch (fact) {
            case "PREVIOUS" -> {
                String on = said.get("orderedOn");
                yield PermanenceRule.remarks(
                        PermanenceRule.OF_PREVIOUS,
                        new SaidPrevious(kind, said.get("authority"), on == null ? null : PartialDate.parse(on)),
                        known);
            }
            case "DECISION" ->
                PermanenceRule.remarks(
                        PermanenceRule.OF_DECISIONS,
                        new SaidDecision(
                                Objects.requireNonNull(day(said, "decidedOn")),
                                day(said, "reversedOn"),
                                said.get("reason")),
                        known);
            case "MATCH" -> {
                String adopters = said.get("adopters");
                yield PermanenceRule.remarks(
                        PermanenceRule.OF_MATCHES,
                        new SaidMatch(
                                Objects.requireNonNull(day(said, "matchedOn")),
                                day(said, "decidedOn"),
                                adopters == null ? null : Integer.valueOf(adopters),
                                said.get("sex"),
                                said.get("status")),
                        known);
            }
            default -> {
                LocalDate reached = day(said, "reached");
                yield PermanenceRule.remarks(
                        PermanenceRule.OF_PLANS,
                        new SaidPlan(
                                Objects.requireNonNull(day(said, "decidedOn")),
                                kind,
                                said.get("parallel"),
                                reached == null ? List.of() : List.of(reached)),
                        known);
            }
        };
    }

    private static Map<String, String> said(String cell) {
        Map<String, String> said = new HashMap<>();
        Stream.of(cell.split(" ")).map(each -> each.split("=")).forEach(each -> said.put(each[0], each[1]));
        return said;
    }

    private static @Nullable LocalDate day(Map<String, String> said, String name) {
        String day = said.get(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static List<Span> spans(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        String[] days = cell.split("\\.\\.", -1);
        return List.of(
                new Span(null, LocalDate.parse(days[0]), LocalDate.parse(days[1].isEmpty() ? "9999-12-31" : days[1])));
    }

    private static String text(ArgumentsAccessor row, int column) {
        return Objects.requireNonNull(row.getString(column));
    }
}
