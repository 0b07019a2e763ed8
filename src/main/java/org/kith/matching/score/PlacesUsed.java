package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** How many of the free places they would take: 1 where none is left over. */
final class PlacesUsed implements Factor {

    @Override
    public FactorName name() {
        return FactorName.PLACES_USED;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        Integer free = candidate.vacancies();
        if (free == null) {
            return Measure.unknown("How many places are free is not known");
        }
        int left = Math.max(0, free - group.size());
        return Measure.of(1.0 / (1 + left), left == 1 ? "1 place would be left" : left + " places would be left");
    }
}
