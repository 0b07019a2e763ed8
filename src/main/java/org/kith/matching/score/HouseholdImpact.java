package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** How many other children live there: each takes a fifth. */
final class HouseholdImpact implements Factor {

    private static final double EACH = 0.2;

    @Override
    public FactorName name() {
        return FactorName.HOUSEHOLD_IMPACT;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        long others = candidate.living()
                - group.ids().stream()
                        .filter(child -> candidate.id().equals(group.homes().get(child)))
                        .count();
        return Measure.of(
                1 - EACH * others,
                others == 1 ? "1 other child is placed there" : others + " other children are placed there");
    }
}
