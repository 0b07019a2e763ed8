package org.kith.care.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.graph.Row;

/**
 * What is recorded of the child around a fact.
 *
 * @param bornFrom the first day on which the child may have been born
 * @param bornTo the last
 * @param care episodes of care, by their legal statuses
 * @param stays placements, by their types
 * @param facts the facts that the input asks for, but for the one that is corrected: their properties, and {@code label} for the kind
 */
public record Around(LocalDate bornFrom, LocalDate bornTo, List<Span> care, List<Span> stays, List<Row> facts) {

    static Around of(Row found) {
        return new Around(
                Objects.requireNonNullElse(found.dateOrNull("bornFrom"), LocalDate.MIN),
                Objects.requireNonNullElse(found.dateOrNull("bornTo"), LocalDate.MAX.minusYears(100)),
                spans(found.rows("care"), "code"),
                spans(found.rows("stays"), "code"),
                found.rows("facts").stream().map(Row::sparse).toList());
    }

    public List<Row> facts(ChildFact kind) {
        return facts.stream()
                .filter(fact -> kind.label().equals(fact.text("label")))
                .toList();
    }

    /** The times of the facts of a kind, each with the value of a property. */
    public List<Span> spans(ChildFact kind, String code) {
        return spans(facts(kind), code);
    }

    private static List<Span> spans(List<Row> rows, String code) {
        return rows.stream()
                .map(row -> new Span(row.textOrNull(code), row.date("fromMin"), row.date("toMax")))
                .toList();
    }
}
