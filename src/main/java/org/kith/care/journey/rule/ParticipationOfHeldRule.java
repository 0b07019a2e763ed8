package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Nobody takes part in a review that was not held. */
final class ParticipationOfHeldRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return !said.held() && said.participation() != null
                ? Optional.of(Remark.cannotBe("participation", "Nobody takes part in a review that was not held"))
                : Optional.empty();
    }
}
