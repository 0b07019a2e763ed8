package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** What is recorded has happened, or has begun. */
final class NotAheadRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return said.from().isAfter(said.today())
                ? Optional.of(Remark.cannotBe(
                        said.startField(), "It is recorded when it has happened, and this day is ahead"))
                : Optional.empty();
    }
}
