package org.kith.matching.score;

import java.util.Set;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.HomeSkill;

/** For how many of the needs somebody in the home is skilled. */
final class Skills implements Factor {

    @Override
    public FactorName name() {
        return FactorName.SKILLS;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        Set<HomeSkill> needed = search.needs().skills();
        Set<HomeSkill> there = candidate.offer().skills();
        if (needed.isEmpty()) {
            return Measure.of(1, "No skill was asked for");
        }
        if (there == null) {
            return Measure.unknown("What those who care there are skilled in is not known");
        }
        long met = needed.stream().filter(there::contains).count();
        return Measure.of((double) met / needed.size(), "Skilled for %d of %d needs".formatted(met, needed.size()));
    }
}
