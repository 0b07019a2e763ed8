package org.kith.kinship.relation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everyone's ancestors over parents of a lineage and of those before it, each worked out once and only when it is asked for. */
final class Ancestry {

    private static final int LINEAGES = Lineage.values().length;

    private final Pedigree family;
    private final Map<Integer, Ways> known = new HashMap<>();

    /** The ways up of one lineage, and whom they reach. */
    private record Ways(Climb climb, int[] ancestors) {}

    Ancestry(Pedigree family) {
        this.family = family;
    }

    private Ways ways(int person, Lineage lineage) {
        return known.computeIfAbsent(person * LINEAGES + lineage.ordinal(), each -> {
            Climb climb = new Climb(family, person, lineage, any -> true);
            int[] ancestors =
                    climb.all().mapToInt(Arrival::vertex).sorted().distinct().toArray();
            return new Ways(climb, ancestors);
        });
    }

    /** The person and their ancestors, in order. */
    private int[] of(int person, Lineage lineage) {
        return ways(person, lineage).ancestors();
    }

    /** Whether the family goes farther up than is walked. */
    boolean goesOn(int person) {
        return ways(person, Lineage.SOCIAL).climb().height() >= Climb.MOST_GENERATIONS;
    }

    boolean has(int person, Lineage lineage, int ancestor) {
        return Arrays.binarySearch(of(person, lineage), ancestor) >= 0;
    }

    /** Whether two people have an ancestor in common, who may be one of the two. */
    boolean meet(int one, int other, Lineage lineage) {
        int[] ones = of(one, lineage);
        int[] others = of(other, lineage);
        for (int i = 0, j = 0; i < ones.length && j < others.length; ) {
            if (ones[i] == others[j]) {
                return true;
            }
            if (ones[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** The ways up of every lineage: of one that is not BIRTH those that use a tie of it. Nearest lineage first. */
    List<Arrival> everyWayUp(int person) {
        return Arrays.stream(Lineage.values())
                .filter(lineage -> lineage == Lineage.BIRTH || family.has(lineage))
                .flatMap(lineage -> ways(person, lineage).climb().all().filter(Arrival::marked))
                .toList();
    }
}
