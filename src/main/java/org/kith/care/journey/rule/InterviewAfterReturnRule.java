package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.duty.ReturnInterview;
import org.kith.care.fact.Remark;

/** A return interview is about a return. */
final class InterviewAfterReturnRule implements JourneyRule {

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return said.to() == null && said.interview() == ReturnInterview.DONE
                ? Optional.of(Remark.cannotBe(
                        "returnInterview", "A return interview is held when the child is back; say since when"))
                : Optional.empty();
    }
}
