package org.kith.matching;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.matching.score.Weights;
import org.kith.person.Person;

/**
 * What a search for a home found.
 *
 * @param options those that pass or need somebody's leave, in the order of the law
 * @param nearMisses those that fail, the fewest reasons first
 * @param askThese people of the family network who are to be asked
 * @param considered how many homes were looked at
 */
record PlacementOptions(
        List<Person> children,
        LocalDate on,
        OffsetDateTime knownAt,
        @Nullable String wishes,
        MatchingWeights weights,
        List<PlacementOption> options,
        List<PlacementOption> nearMisses,
        List<PersonToAsk> askThese,
        int considered,
        int eligible)
        implements AboutPeople {

    /** A version of what each factor counts. */
    record MatchingWeights(String version, List<FactorWeight> factors) {

        static MatchingWeights of(Weights weights) {
            return new MatchingWeights(
                    weights.version(),
                    weights.shares().entrySet().stream()
                            .map(each -> new FactorWeight(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    @Override
    public void tellOf(Told told) {
        children.forEach(child -> told.person(child.id().key(), true));
    }
}
