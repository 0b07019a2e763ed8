package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Nothing ends before it begins. */
final class CeasedAfterStartRule implements OutcomeRule<SaidUnaccompanied> {

    @Override
    public Optional<Remark> evaluate(SaidUnaccompanied said, Around around, List<Row> others) {
        return said.from() != null && said.ceased() != null && said.ceased().isBefore(said.from())
                ? Optional.of(Remark.cannotBe("ceasedOn", "It cannot have ceased before it began"))
                : Optional.empty();
    }
}
