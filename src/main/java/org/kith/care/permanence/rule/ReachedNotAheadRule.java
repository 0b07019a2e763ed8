package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A step that is said to be done is done. */
final class ReachedNotAheadRule implements PermanenceRule<SaidPlan> {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Known known) {
        return said.reached().stream().anyMatch(day -> day.isAfter(known.today()))
                ? Optional.of(Remark.cannotBe(
                        "milestones", "A step is recorded as reached when it is, and a day of these is ahead"))
                : Optional.empty();
    }
}
