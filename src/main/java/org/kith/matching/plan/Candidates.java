package org.kith.matching.plan;

import java.util.List;
import java.util.Optional;

/** Whether brothers and sisters may live in a home, by the rules of eligibility, and how well. Always the same answer to the same question. */
@FunctionalInterface
public interface Candidates {

    /**
     * What a home is for these children.
     *
     * @param children one or more of one sibling group, in the order of the county
     * @param home with a place for each of them
     * @return nothing where it is not eligible for all of them together
     */
    Optional<Offer> offer(List<Child> children, Home home);

    /**
     * An eligible home.
     *
     * @param tier in the order of section 22C of the Children Act 1989, 0 the highest, at most {@link Worth#LOWEST_TIER}; of several children that
     *     of the child to whom it is lowest
     * @param score inside the tier, 0 to 1: the mean over these children, so that the worth of a home to a group does not depend on its size
     */
    record Offer(int tier, double score) {
        public Offer {
            if (tier < 0 || tier > Worth.LOWEST_TIER || !(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException(
                        "A tier is 0 to " + Worth.LOWEST_TIER + " and a score 0 to 1, not " + tier + " and " + score);
            }
        }
    }
}
