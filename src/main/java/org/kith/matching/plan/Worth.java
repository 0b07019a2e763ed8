package org.kith.matching.plan;

/**
 * What a plan is worth, in whole points. The points are an order of what comes first, not a measure of a child.
 *
 * <p>What the constants prove, and a test computes:
 *
 * <ul>
 *   <li>The scores of all children of a county of up to {@link #MOST_CHILDREN} together weigh less than one step of tier of one child, and less than
 *       one pair of brothers and sisters: neither is ever bought out by scores.
 *   <li>A step of tier weighs more than all pairs that one child can be in, in a group of up to eight.
 *   <li>A child placed weighs more than the lowest tier, all its pairs and its score: no home is left empty to spare a tier. Between
 *       different children these two are exchanges of at least so many: one more child placed is worth six steps of tier of others.
 * </ul>
 *
 * <p>The numbers are as small as that allows: a whole county stays below 2<sup>53</sup> by far, so that a solver that counts in doubles counts points
 * exactly, and its relative tolerance of 10<sup>-9</sup> is about one point.
 *
 * @param version of the weights, to stand in what is kept of a plan
 * @param placed for each child with a home
 * @param tierStep taken off for each child and each step below the first tier
 * @param pair for each two of one sibling group in one home
 * @param score for each child of a home with the score 1
 */
public record Worth(String version, long placed, long tierStep, long pair, long score) {

    /** Steps below the first tier: parents, connected people, other carers, children's homes, other arrangements (section 22C). */
    public static final int LOWEST_TIER = 4;

    /** More children than wait in any county at one time; {@link County} refuses more. */
    public static final int MOST_CHILDREN = 1_000;

    /**
     * The weights in use. A score counts in steps of 0.02, finer than any assessment; 50 times 1,000 children is less than a pair; seven pairs and a
     * score are less than a step of tier; four steps, seven pairs and a score are less than a placed child.
     */
    public static final Worth CURRENT = new Worth("2026-11", 3_000_000, 480_000, 60_000, 50);

    long of(int children, Candidates.Offer offer) {
        return children * (placed - tierStep * offer.tier())
                + pair * children * (children - 1) / 2
                + Math.round(score * offer.score() * children);
    }
}
