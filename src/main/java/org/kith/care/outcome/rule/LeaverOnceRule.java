package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** A year is told once (table OC3 of the return). */
final class LeaverOnceRule implements OutcomeRule<SaidCareLeaver> {

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        return others.stream().anyMatch(other -> Integer.valueOf(said.year()).equals(other.numberOrNull("year")))
                ? Optional.of(Remark.toldAlready("year", "That year is recorded; correct it"))
                : Optional.empty();
    }
}
