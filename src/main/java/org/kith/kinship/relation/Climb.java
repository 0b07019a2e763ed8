package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways up from somebody over parents of a lineage and of those before it. Of all ways to one ancestor in one number of generations it
 * keeps the best, so that its size is at most people times generations, however many ways there are.
 */
final class Climb {

    /** No family is known farther up. */
    static final int MOST_GENERATIONS = 40;

    /** The strongest; of the equally strong the one through the lowest id, and over ties of nearer lineages. */
    private static final Comparator<Arrival> BEST_FIRST = Comparator.comparing(Arrival::strength)
            .reversed()
            .thenComparing(Arrival::child)
            .thenComparing(arrival -> arrival.below() != null && arrival.below().marked());

    private final List<Map<Integer, Arrival>> generations = new ArrayList<>();
    private final IntPredicate walksOn;

    /**
     * @param walksOn whether a way may lead on from somebody it has reached; it always leads on from where it begins
     */
    Climb(Pedigree family, int start, Lineage lineage, IntPredicate walksOn) {
        this.walksOn = walksOn;
        boolean marked = lineage == Lineage.BIRTH;
        Map<Integer, Arrival> front = new HashMap<>();
        front.put(key(start, marked), new Arrival(start, 0, marked, Strength.FULL, Sides.NONE, null, null));
        while (!front.isEmpty() && generations.size() <= MOST_GENERATIONS) {
            generations.add(front);
            front = above(family, front.values(), lineage);
        }
    }

    private Map<Integer, Arrival> above(Pedigree family, Collection<Arrival> front, Lineage lineage) {
        Map<Integer, Arrival> above = new HashMap<>();
        for (Arrival at : front) {
            if (at.length() > 0 && !walksOn.test(at.vertex())) {
                continue;
            }
            for (Link link : family.parents(at.vertex())) {
                if (link.lineage().compareTo(lineage) <= 0) {
                    Arrival next = step(family, at, link, lineage);
                    above.merge(key(next.vertex(), next.marked()), next, Climb::better);
                }
            }
        }
        return above;
    }

    private static Arrival step(Pedigree family, Arrival at, Link link, Lineage lineage) {
        return new Arrival(
                link.from(),
                at.length() + 1,
                at.marked() || link.lineage() == lineage,
                at.strength().and(link.strength()),
                at.length() == 0 ? Sides.of(family.sex(link.from())) : at.sides(),
                at,
                link);
    }

    private static Arrival better(Arrival one, Arrival other) {
        Arrival best = BEST_FIRST.compare(one, other) <= 0 ? one : other;
        return new Arrival(
                best.vertex(),
                best.length(),
                best.marked(),
                best.strength(),
                one.sides() | other.sides(),
                best.below(),
                best.link());
    }

    private static int key(int vertex, boolean marked) {
        return vertex << 1 | (marked ? 1 : 0);
    }

    /** How many generations up the ways lead. */
    int height() {
        return generations.size() - 1;
    }

    Stream<Arrival> all() {
        return generations.stream().flatMap(each -> each.values().stream());
    }

    /** Whoever is reached in so many generations. */
    Collection<Arrival> at(int length) {
        return length < generations.size() ? generations.get(length).values() : List.of();
    }

    @Nullable
    Arrival at(int length, int vertex, boolean marked) {
        return length < generations.size() ? generations.get(length).get(key(vertex, marked)) : null;
    }

    /** Whether somebody one generation nearer is a child of the ancestor, and on a way to them. */
    boolean leadsThrough(int child, int length) {
        if (length >= generations.size() || length > 0 && !walksOn.test(child)) {
            return false;
        }
        return generations.get(length).containsKey(key(child, true))
                || generations.get(length).containsKey(key(child, false));
    }
}
