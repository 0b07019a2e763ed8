package org.kith.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/**
 * How well a home suits a group, beside others of its tier.
 *
 * @param total 0 to 1: the sum of the contributions
 * @param factors those that have a weight
 */
public record Score(double total, List<ScoreFactor> factors) {

    /** What is not known is neither for a home nor against it. */
    private static final double UNKNOWN = 0.5;

    /**
     * What a factor adds.
     *
     * @param weight of all weights, 0 to 1
     * @param value 0 to 1; null where it is not known, and then half of it counts
     * @param contribution weight times value
     */
    public record ScoreFactor(
            FactorName name, double weight, @Nullable Double value, double contribution, String sentence) {}

    public static Score of(Weights weights, Search search, Group group, Candidate candidate) {
        List<ScoreFactor> factors = new ArrayList<>();
        double total = 0;
        Map<FactorName, Double> shares = weights.shares();
        for (Factor factor : Factor.ALL) {
            Double weight = shares.get(factor.name());
            if (weight == null) {
                continue;
            }
            Measure measure = factor.measure(search, group, candidate);
            double contribution = weight * Objects.requireNonNullElse(measure.value(), UNKNOWN);
            total += contribution;
            factors.add(new ScoreFactor(factor.name(), weight, measure.value(), contribution, measure.sentence()));
        }
        return new Score(total, List.copyOf(factors));
    }
}
