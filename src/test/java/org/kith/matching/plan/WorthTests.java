package org.kith.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.matching.plan.Candidates.Offer;

/** What the weights promise, computed. */
class WorthTests {

    private static final Worth WORTH = Worth.CURRENT;
    private static final int LARGEST = Subsets.ALL_UP_TO;

    @Test
    void allScoresOfTheLargestCountyBuyNeitherATierNorAPair() {
        long scores = Worth.MOST_CHILDREN * WORTH.score();
        assertThat(scores).isLessThan(WORTH.pair()).isLessThan(WORTH.tierStep());
    }

    @Test
    void aStepOfTierIsMoreThanAllPairsOfAChild() {
        assertThat((LARGEST - 1) * WORTH.pair() + WORTH.score()).isLessThan(WORTH.tierStep());
    }

    @Test
    void aPlacedChildIsMoreThanTheLowestTierAndAllItsPairs() {
        long lost = Worth.LOWEST_TIER * WORTH.tierStep() + (LARGEST - 1) * WORTH.pair() + WORTH.score();
        assertThat(lost).isLessThan(WORTH.placed());
        assertThat(6 * WORTH.tierStep()).isLessThan(WORTH.placed());
    }

    @Test
    void aWholeCountyIsCountedExactlyInADouble() {
        long county = Worth.MOST_CHILDREN * (WORTH.placed() + LARGEST * WORTH.pair() + WORTH.score());
        assertThat(county * Prices.GRAIN).isLessThan(1L << 53);
    }

    @Test
    void forTheSameChildrenAHigherTierIsWorthMoreWhateverTheScores() {
        for (int children = 1; children <= LARGEST; children++) {
            for (int tier = 1; tier <= Worth.LOWEST_TIER; tier++) {
                assertThat(WORTH.of(children, new Offer(tier, 1)))
                        .isLessThan(WORTH.of(children, new Offer(tier - 1, 0)));
            }
        }
    }

    @Test
    void togetherIsWorthMoreThanApartInHomesOfTheSameTier() {
        assertThat(WORTH.of(3, new Offer(2, 0)))
                .isGreaterThan(WORTH.of(2, new Offer(2, 1)) + WORTH.of(1, new Offer(2, 1)));
    }

    @Test
    void anOfferOrACountyOutsideTheWeightsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Offer(5, 0.5)).withMessageContaining("not 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offer(0, Double.NaN))
                .withMessageContaining("NaN");
        List<Child> crowd = IntStream.rangeClosed(0, Worth.MOST_CHILDREN)
                .mapToObj(child -> new Child("c" + child, "g" + child, 0))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new County(crowd, List.of()))
                .withMessageContaining("1001 children wait");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new County(List.of(crowd.getFirst(), crowd.getFirst()), List.of()))
                .withMessageContaining("child c0 is there twice");
    }
}
