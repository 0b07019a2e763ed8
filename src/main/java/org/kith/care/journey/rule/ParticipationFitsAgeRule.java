package org.kith.care.journey.rule;

import java.util.Optional;
import org.kith.care.ReviewParticipation;
import org.kith.care.fact.Remark;

/** PN0 is the code of a child who is under four at the review, and of no other (SSDA903, review codes). */
final class ParticipationFitsAgeRule implements JourneyRule {

    private static final int YEARS = 4;

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        ReviewParticipation code = said.participation();
        if (code == ReviewParticipation.PN0 && !around.bornTo().plusYears(YEARS).isAfter(said.from())) {
            return Optional.of(
                    Remark.cannotBe("participation", "PN0 is for a child under four, and this one was older"));
        }
        if (code != null
                && code != ReviewParticipation.PN0
                && around.bornFrom().plusYears(YEARS).isAfter(said.from())) {
            return Optional.of(Remark.lookAgain(
                    "participation", "A child under four has PN0 in the return, whatever the part taken"));
        }
        return Optional.empty();
    }
}
