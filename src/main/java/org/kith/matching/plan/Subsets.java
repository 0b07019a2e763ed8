package org.kith.matching.plan;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The sets of brothers and sisters of one group that are considered for one home. */
final class Subsets {

    /**
     * Up to this many children every subset is considered, 255 of them. Of a larger group only each child, each two, each run of children who came
     * one after the other, and all together: 3,000 subsets of a group of twelve would be asked of each home, and no home takes most of them.
     */
    static final int ALL_UP_TO = 8;

    private Subsets() {}

    /** The subsets of so many children, as bits, in a fixed order. */
    static List<Integer> of(int children) {
        if (children <= ALL_UP_TO) {
            return IntStream.range(1, 1 << children).boxed().toList();
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int from = 0; from < children; from++) {
            int run = 0;
            for (int to = from; to < children; to++) {
                run |= 1 << to;
                chosen.add(run);
                chosen.add(1 << from | 1 << to);
            }
        }
        return List.copyOf(chosen);
    }
}
