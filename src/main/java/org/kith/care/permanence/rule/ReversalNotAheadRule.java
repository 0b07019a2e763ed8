package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A reversal is recorded when it has been decided. */
final class ReversalNotAheadRule implements PermanenceRule<SaidDecision> {

    @Override
    public Optional<Remark> evaluate(SaidDecision said, Known known) {
        return said.reversedOn() != null && said.reversedOn().isAfter(known.today())
                ? Optional.of(Remark.cannotBe(
                        "reversedOn", "A reversal is recorded when it has been decided, and this day is ahead"))
                : Optional.empty();
    }
}
