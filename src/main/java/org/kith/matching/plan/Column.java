package org.kith.matching.plan;

import java.util.Comparator;

/**
 * Some brothers and sisters in one home: what a plan is put together of.
 *
 * @param group number of the sibling group in the county
 * @param subset of the group, a bit a child
 * @param home number of the home in the county
 * @param taken places of the home that it takes
 * @param points that it is worth
 */
record Column(int group, int subset, int home, int tier, double score, int taken, long points) {

    /** The best one first; those worth the same in the order of the county, so that the answer is always the same. */
    static final Comparator<Column> BEST_FIRST = Comparator.comparingLong(Column::points)
            .reversed()
            .thenComparingInt(Column::group)
            .thenComparingInt(Column::subset)
            .thenComparingInt(Column::home);

    int size() {
        return Integer.bitCount(subset);
    }
}
