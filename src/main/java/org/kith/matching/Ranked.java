package org.kith.matching;

import java.util.Comparator;
import java.util.List;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.matching.rule.Eligibility;
import org.kith.matching.rule.Outcome;
import org.kith.matching.score.Score;
import org.kith.matching.score.Weights;

/** A home with what the rules and the factors say of it. */
record Ranked(Candidate candidate, Tier tier, Eligibility eligibility, Score score) {

    /** The order of the law first, then what passes before what needs leave, then the score. */
    private static final Comparator<Ranked> BY_LAW = Comparator.comparing(Ranked::tier)
            .thenComparing(each -> each.eligibility().outcome())
            .thenComparing(each -> -each.score().total())
            .thenComparing(each -> each.candidate().id());

    /** The fewest rules against it first. */
    private static final Comparator<Ranked> NEAREST = Comparator.<Ranked>comparingLong(
                    each -> each.eligibility().against())
            .thenComparing(BY_LAW);

    static Ranked of(Weights weights, Search search, Group group, Candidate candidate) {
        return new Ranked(
                candidate,
                Tier.of(candidate.kind()),
                Eligibility.of(search, group, candidate),
                Score.of(weights, search, group, candidate));
    }

    boolean isOption() {
        return eligibility.outcome() != Outcome.FAIL;
    }

    /** Those that pass or need somebody's leave. */
    static List<Ranked> options(List<Ranked> all) {
        return all.stream().filter(Ranked::isOption).sorted(BY_LAW).toList();
    }

    /** Those that fail. */
    static List<Ranked> nearMisses(List<Ranked> all) {
        return all.stream().filter(each -> !each.isOption()).sorted(NEAREST).toList();
    }
}
