package org.kith.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Distances as the crow flies. */
public final class Miles {

    /** The mean radius of the earth in metres (IUGG 1980). */
    private static final double EARTH = 6_371_008.8;

    /** Metres in a statute mile. */
    private static final double MILE = 1_609.344;

    private Miles() {}

    /** Statute miles over the great circle, to one decimal. */
    public static double between(Point one, Point other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * square(Math.sin(east / 2));
        double metres = 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
        return BigDecimal.valueOf(metres / MILE)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static double square(double value) {
        return value * value;
    }
}
