package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the ways between two people: current ones first, then by degree and lineage, then by who is on the way, read from the end with
 * the lower id. It is the same whichever of the two is asked from.
 */
final class WayOrder {

    static final Comparator<Way> NEAREST_FIRST = Comparator.comparing(
                    (Way way) -> !way.strength().current())
            .thenComparing(Naming::degree)
            .thenComparing(Way::lineage)
            .thenComparing(WayOrder::people, WayOrder::compare)
            .thenComparing(WayOrder::facts);

    private WayOrder() {}

    private static Way fromLowerEnd(Way way) {
        boolean lowerFirst = way.hops().isEmpty()
                || way.first().start() < way.hops().getLast().end();
        return lowerFirst ? way : way.reversed();
    }

    private static List<Integer> people(Way way) {
        List<Integer> people = new ArrayList<>();
        fromLowerEnd(way).hops().forEach(hop -> people.add(hop.end()));
        return people;
    }

    private static String facts(Way way) {
        return fromLowerEnd(way).hops().stream()
                .map(hop -> hop.link().tie().fact())
                .toList()
                .toString();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int differs = Integer.compare(one.get(i), other.get(i));
            if (differs != 0) {
                return differs;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
