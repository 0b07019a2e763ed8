package org.kith.matching.score;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** Miles from home, of the one of them who would move the farthest: 1 next door, and 0 from {@link #FAR} miles on. */
final class NearHome implements Factor {

    /** Beyond 20 miles a placement counts as distant in the statistics of England. */
    static final double FAR = 20;

    @Override
    public FactorName name() {
        return FactorName.NEAR_HOME;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        double farthest = 0;
        boolean banded = false;
        for (String child : group.ids()) {
            Double miles = candidate.nearnessTo(child).counted();
            if (miles == null) {
                return Measure.unknown("How far the home is from the child's is not known");
            }
            banded |= candidate.nearnessTo(child).miles() == null;
            farthest = Math.max(farthest, miles);
        }
        return Measure.of(
                1 - farthest / FAR,
                banded
                        ? "Its address is confidential: the middle of the band of distance counts"
                        : "%.0f miles from home".formatted(farthest));
    }
}
