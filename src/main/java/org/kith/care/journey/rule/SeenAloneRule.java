package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Who was not seen was not seen alone. */
final class SeenAloneRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return !said.seen() && Boolean.TRUE.equals(said.seenAlone())
                ? Optional.of(Remark.cannotBe("seenAlone", "A child who was not seen was not seen alone"))
                : Optional.empty();
    }
}
