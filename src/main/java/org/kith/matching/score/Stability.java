package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** How many of them live there already and need not move. */
final class Stability implements Factor {

    @Override
    public FactorName name() {
        return FactorName.STABILITY;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        long stay = group.ids().stream()
                .filter(child -> candidate.id().equals(group.homes().get(child)))
                .count();
        return stay == 0
                ? Measure.of(0, "A move for each of them")
                : Measure.of((double) stay / group.size(), "%d of %d live there already".formatted(stay, group.size()));
    }
}
