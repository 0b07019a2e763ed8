package org.kith.network;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Miles;
import org.kith.graph.Point;

/**
 * Whether two live together, and how far apart. Unknown is not apart.
 *
 * @param together null where it is not known
 * @param miles null where it is not known, or an address is confidential
 * @param band of the miles; where an address is confidential, of how far that child is from the child's own home locality
 */
record HowFar(
        @Nullable Boolean together,
        @Nullable Double miles,
        @Nullable DistanceBand band) {

    static final HowFar UNKNOWN = new HowFar(null, null, null);

    /**
     * Of the homes of two, the one in which each has lived for the shortest time first.
     *
     * @return unknown where one of them has no home that is known, or is not seen at FULL
     */
    static HowFar between(List<Home> ones, List<Home> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return UNKNOWN;
        }
        Boolean together = together(ones, others);
        Home one = ones.getFirst();
        Home other = others.getFirst();
        if (one.confidential() || other.confidential()) {
            return new HowFar(together, null, hidden(one, other));
        }
        Double miles = Boolean.TRUE.equals(together) ? Double.valueOf(0) : miles(one.point(), other.point());
        return new HowFar(together, miles, miles == null ? null : DistanceBand.of(miles));
    }

    private static @Nullable Boolean together(List<Home> ones, List<Home> others) {
        boolean unknown = false;
        for (Home one : ones) {
            for (Home other : others) {
                Boolean same = one.sameAs(other);
                if (Boolean.TRUE.equals(same)) {
                    return true;
                }
                unknown |= same == null;
            }
        }
        return unknown ? null : false;
    }

    /** The farthest of those who live at a confidential address; null where one of the two is not known to live anywhere. */
    private static @Nullable DistanceBand hidden(Home one, Home other) {
        boolean known = Stream.of(one, other)
                .allMatch(home -> home.confidential() ? home.band() != null : home.point() != null);
        return known
                ? Stream.of(one, other)
                        .map(Home::band)
                        .filter(band -> band != null)
                        .reduce(DistanceBand::orFarther)
                        .orElse(null)
                : null;
    }

    private static @Nullable Double miles(@Nullable Point one, @Nullable Point other) {
        return one == null || other == null ? null : Miles.between(one, other);
    }
}
