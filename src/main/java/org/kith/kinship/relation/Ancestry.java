package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everyone's ancestors over parents of a lineage and of those before it, each worked out once and only when it is asked for. */
final class Ancestry {

    private final Pedigree family;
    private final @Nullable Climb[][] climbs;
    private final Map<Integer, List<Arrival>> waysUp = new HashMap<>();
    private final Map<Integer, BitSet> lawful = new HashMap<>();

    Ancestry(Pedigree family) {
        this.family = family;
        this.climbs = new Climb[Lineage.values().length][family.size()];
    }

    /** All ways up from somebody. */
    Climb of(int person, Lineage lineage) {
        Climb known = climbs[lineage.ordinal()][person];
        if (known == null) {
            known = new Climb(family, person, lineage, any -> true);
            climbs[lineage.ordinal()][person] = known;
        }
        return known;
    }

    /** Whether two people have an ancestor in common, who may be one of the two. */
    boolean meet(int one, int other, Lineage lineage) {
        return of(one, lineage).meets(of(other, lineage));
    }

    /** Whether two people have an ancestor in common in any lineage. */
    boolean meet(int one, int other) {
        return meet(one, other, family.farthest());
    }

    /** Whether somebody is the person or an ancestor, as the lineage counts ancestors. */
    boolean counts(int person, Lineage lineage, int ancestor) {
        return lineage == Lineage.LEGAL
                ? lawful.computeIfAbsent(person, this::lawful).get(ancestor)
                : of(person, lineage).reaches(ancestor);
    }

    private BitSet lawful(int person) {
        BitSet reached = new BitSet(family.size());
        reached.set(person);
        int[] queue = new int[family.size()];
        queue[0] = person;
        for (int head = 0, tail = 1; head < tail; head++) {
            for (Link link : family.lawfulParents(queue[head])) {
                if (!reached.get(link.from())) {
                    reached.set(link.from());
                    queue[tail++] = link.from();
                }
            }
        }
        return reached;
    }

    /** Whether the family goes farther up than is walked. */
    boolean goesOn(int person) {
        return everyWayUp(person).getLast().length() >= Climb.MOST_GENERATIONS;
    }

    /** The ways up of every lineage: of one that is not BIRTH those that use a tie of it. Nearest lineage first. */
    List<Arrival> everyWayUp(int person) {
        return waysUp.computeIfAbsent(person, this::waysUp);
    }

    private List<Arrival> waysUp(int person) {
        List<Arrival> up = new ArrayList<>(of(person, Lineage.BIRTH).all());
        for (Lineage lineage : List.of(Lineage.LEGAL, Lineage.SOCIAL)) {
            if (family.has(lineage)) {
                for (Arrival arrival : of(person, lineage).all()) {
                    if (arrival.marked()) {
                        up.add(arrival);
                    }
                }
            }
        }
        return up;
    }
}
