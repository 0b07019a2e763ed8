package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** How many of the brothers and sisters who are in care live there: with those who are looked for together, and those who are there. */
final class SiblingsTogether implements Factor {

    @Override
    public FactorName name() {
        return FactorName.SIBLINGS_TOGETHER;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        long there = group.kinIn(candidate.id());
        long apart = group.ids().stream()
                .mapToLong(child -> group.kinElsewhere(child, candidate.id()))
                .max()
                .orElse(0);
        long together = group.size() - 1 + there;
        if (together + apart == 0) {
            return Measure.of(1, "No brothers or sisters in care are known");
        }
        return Measure.of(
                (double) together / (together + apart),
                "%d of %d brothers and sisters in care whom you see would live together here"
                        .formatted(together == 0 ? 0 : together + 1, together + apart + 1));
    }
}
