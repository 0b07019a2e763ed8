package org.kith.matching.plan;

import java.time.Duration;

/**
 * When the solver may stop. The same question with the same limits has the same answer, unless the time was up.
 *
 * @param time for everything; the solver looks at the clock between its steps, so a large county on a busy machine may take some seconds more. With none at all the answer is the greedy plan, with a bound that holds but says little
 * @param nodes of the search tree, for each of the two searches
 * @param gap at which the plan is good enough, as a part of the bound: 0 asks for the best plan there is
 * @param homesASubset how many of the best homes for each set of brothers and sisters the first search chooses from
 */
public record Limits(Duration time, long nodes, double gap, int homesASubset) {

    /** A minute, for an answer that somebody waits for. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(60), 1_000_000, 0, 20);

    public Limits {
        if (time.isNegative() || nodes < 1 || !(gap >= 0 && gap < 1) || homesASubset < 1) {
            throw new IllegalArgumentException(
                    "Limits of a plan: time from 0, nodes from 1, gap 0 to 1, homes a subset from 1; not " + time + ", "
                            + nodes + ", " + gap + ", " + homesASubset);
        }
    }
}
