package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** Journeys between the homes of those who visit. No contact plans are recorded yet, so it is not known of any home. */
final class FamilyTimeTravel implements Factor {

    @Override
    public FactorName name() {
        return FactorName.FAMILY_TIME_TRAVEL;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        return Measure.unknown("No contact plan is recorded yet");
    }
}
