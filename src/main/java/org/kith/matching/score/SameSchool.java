package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** Minutes to the school that is to be kept: 1 up to a quarter of an hour, and 0 from the longest journey that guidance allows on. */
final class SameSchool implements Factor {

    private static final double SHORT = 15;

    /** Minutes each way for a child of secondary age; 45 at primary age (Department for Education, travel to school guidance; not verified). */
    private static final double LONGEST = 75;

    @Override
    public FactorName name() {
        return FactorName.SAME_SCHOOL;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        String school = search.needs().schoolId();
        if (school == null) {
            return Measure.of(1, "No school is to be kept");
        }
        Integer minutes = candidate.schoolMinutes().get(school);
        return minutes == null
                ? Measure.unknown("How long the way to school would be is not known")
                : Measure.of(
                        (LONGEST - minutes) / (LONGEST - SHORT), "%d minutes to the same school".formatted(minutes));
    }
}
