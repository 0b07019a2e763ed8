package org.kith.matching.plan;

import java.util.List;

/**
 * A plan for the children who wait. It decides nothing: it is laid before those who decide.
 *
 * @param assignments who would live where, by home, with the decisions that stood before
 * @param unplaced the children without a home in it
 * @param groups what becomes of each sibling group
 * @param objective what it is worth, in points of {@link Worth}
 * @param bound points that no plan can pass: of all sets of brothers and sisters that are considered ({@link Subsets}) and all eligible homes, not
 *     only of those that were searched
 * @param ended why the search stopped
 * @param repeatable whether the same question has this same answer again: no search was cut short by the time
 * @param greedy points of the greedy plan, which this one is never below
 * @param columns eligible pairs of a set of brothers and sisters and a home
 * @param worth version of the weights
 */
public record Plan(
        List<Assignment> assignments,
        List<Unplaced> unplaced,
        List<Group> groups,
        long objective,
        long bound,
        Ended ended,
        boolean repeatable,
        long greedy,
        int columns,
        String worth) {

    /** Why a search stopped. */
    public enum Ended {
        /** The plan is proved to be the best one. */
        OPTIMAL,
        /** The gap that was asked for is reached. */
        GAP,
        /** The search tree has as many nodes as it may. */
        NODES,
        /** The time was up. The same question may have another answer another time. */
        TIME
    }

    /** What becomes of a sibling group. An only child is together when placed. */
    public enum Kept {
        TOGETHER,
        /** In several homes, or some of them placed and some not. */
        SPLIT,
        UNPLACED
    }

    /** Why a child has no home in the plan. */
    public enum Why {
        NO_ELIGIBLE_HOME,
        OUTBID
    }

    /**
     * Children who would live in a home.
     *
     * @param home by id
     * @param children of one sibling group, by id
     * @param pinned whether that was decided before
     */
    public record Assignment(String home, List<String> children, int tier, double score, boolean pinned) {}

    /** A child without a home in the plan, by id, and why in words. */
    public record Unplaced(String child, Why why, String words) {}

    /** A sibling group, by id. */
    public record Group(String id, int children, Kept kept) {}

    /** How far the plan may be from the best one, as a part of the bound: 0 where it is proved. */
    public double gap() {
        return bound <= 0 ? 0 : (bound - objective) / (double) bound;
    }

    /** How many children have a home in it. */
    public int placed() {
        return assignments.stream()
                .mapToInt(assignment -> assignment.children().size())
                .sum();
    }

    /** How many groups of two or more are in one home. */
    public long united() {
        return groups.stream()
                .filter(group -> group.children() > 1 && group.kept() == Kept.TOGETHER)
                .count();
    }
}
