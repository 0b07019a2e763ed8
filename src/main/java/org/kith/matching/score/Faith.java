package org.kith.matching.score;

import java.util.Set;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.HomeFaith;

/** Whether the child's faith is one of those of the home. */
final class Faith implements Factor {

    @Override
    public FactorName name() {
        return FactorName.FAITH;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        Set<HomeFaith> asked = search.needs().faiths();
        Set<HomeFaith> there = candidate.offer().faiths();
        if (asked.isEmpty()) {
            return Measure.of(1, "No faith was asked for");
        }
        if (there == null) {
            return Measure.unknown("Which faith the home has is not known");
        }
        long met = asked.stream().filter(there::contains).count();
        return Measure.of(
                (double) met / asked.size(), "%d of %d faiths are those of the home".formatted(met, asked.size()));
    }
}
