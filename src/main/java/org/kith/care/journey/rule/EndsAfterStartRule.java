package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Nothing ends before it begins. */
final class EndsAfterStartRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return said.to() != null && said.to().isBefore(said.from())
                ? Optional.of(Remark.cannotBe("validTo", "It cannot have ended before it began"))
                : Optional.empty();
    }
}
