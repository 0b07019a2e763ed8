package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** What is recorded has begun. */
final class BegunRule implements OutcomeRule<SaidUnaccompanied> {

    @Override
    public Optional<Remark> evaluate(SaidUnaccompanied said, Around around, List<Row> others) {
        return said.from() != null && said.from().isAfter(said.today())
                ? Optional.of(Remark.cannotBe("validFrom", "It is recorded when it has begun, and this day is ahead"))
                : Optional.empty();
    }
}
