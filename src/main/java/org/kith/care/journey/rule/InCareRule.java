package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** It is recorded of children who are looked after; of others it may be a slip of the day, or care may not be recorded yet. */
final class InCareRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return around.care().stream().anyMatch(care -> care.holds(said.from()))
                ? Optional.empty()
                : Optional.of(
                        Remark.lookAgain(said.startField(), "The child is not recorded as looked after on that day"));
    }
}
