package org.kith.matching.score;

import java.util.Set;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** How many of the languages that the child speaks or signs are used in the home. */
final class Language implements Factor {

    @Override
    public FactorName name() {
        return FactorName.LANGUAGE;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        Set<String> asked = search.needs().languages();
        Set<String> there = candidate.offer().languages();
        if (asked.isEmpty()) {
            return Measure.of(1, "No language was asked for");
        }
        if (there == null) {
            return Measure.unknown("Which languages are used there is not known");
        }
        long met = asked.stream().filter(there::contains).count();
        return Measure.of(
                (double) met / asked.size(), "%d of %d languages are used there".formatted(met, asked.size()));
    }
}
