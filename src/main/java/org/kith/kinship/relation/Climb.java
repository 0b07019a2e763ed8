package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

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

    private final List<Arrival> all = new ArrayList<>();
    private final BitSet people = new BitSet();
    private boolean single = true;
    private boolean marked;

    /**
     * @param walksOn whether a way may lead on from somebody it has reached; it always leads on from where it begins
     */
    Climb(Pedigree family, int start, Lineage lineage, IntPredicate walksOn) {
        all.add(new Arrival(start, 0, lineage == Lineage.BIRTH, Strength.FULL, Sides.NONE, null, null));
        int from = 0;
        for (int height = 0; from < all.size() && height < MOST_GENERATIONS; height++) {
            int to = all.size();
            for (int i = from; i < to; i++) {
                Arrival at = all.get(i);
                if (at.length() == 0 || walksOn.test(at.vertex())) {
                    step(family, at, lineage, to);
                }
            }
            from = to;
        }
        all.forEach(arrival -> people.set(arrival.vertex()));
        single &= people.cardinality() == all.size();
    }

    private void step(Pedigree family, Arrival at, Lineage lineage, int generation) {
        for (Link link : family.parents(at.vertex())) {
            if (link.lineage().compareTo(lineage) <= 0) {
                arrive(
                        new Arrival(
                                link.from(),
                                at.length() + 1,
                                at.marked() || link.lineage() == lineage,
                                at.strength().and(link.strength()),
                                at.length() == 0 ? Sides.of(family.sex(link.from())) : at.sides(),
                                at,
                                link),
                        generation);
            }
        }
    }

    private void arrive(Arrival next, int generation) {
        marked |= next.marked();
        for (int i = generation; i < all.size(); i++) {
            Arrival known = all.get(i);
            if (known.vertex() == next.vertex() && known.marked() == next.marked()) {
                all.set(i, better(known, next));
                single = false;
                return;
            }
        }
        all.add(next);
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

    /** Everyone who is reached, the person first, by generations. */
    List<Arrival> all() {
        return all;
    }

    /** Whether it reaches somebody whom the other reaches, too. */
    boolean meets(Climb other) {
        return people.intersects(other.people);
    }

    boolean reaches(int person) {
        return people.get(person);
    }

    /** Whether a way that uses a tie of the lineage itself leads to somebody whom the other reaches, too. */
    boolean marksOneOf(Climb other) {
        if (marked) {
            for (Arrival arrival : all) {
                if (arrival.marked() && other.reaches(arrival.vertex())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there is one way to each ancestor. */
    boolean isSingle() {
        return single;
    }
}
