package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A child who is said to be back is back. */
final class EndNotAheadRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return said.to() != null && said.to().isAfter(said.today())
                ? Optional.of(Remark.cannotBe(
                        "validTo", "The return is recorded when the child is back, and this day is ahead"))
                : Optional.empty();
    }
}
