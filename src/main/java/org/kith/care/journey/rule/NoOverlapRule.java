package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A child is missing once at a time, and deprived of liberty by one authority at a time (rules of the return on its missing periods, and 700 to 710). */
final class NoOverlapRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return around.others().stream()
                .filter(other -> other.meets(said.from(), said.end()))
                .findFirst()
                .map(other -> Remark.cannotBe(
                        said.startField(),
                        "Another that began on " + other.from() + " is recorded for that time; correct it"));
    }
}
