package org.kith.network;

/** How far it is, in statute miles, where no more may be told. */
public enum DistanceBand {
    UNDER_5(0, 5),
    FROM_5_TO_20(5, 20),
    FROM_20_TO_50(20, 50),
    OVER_50(50, Double.POSITIVE_INFINITY);

    /** Nothing is known of what lies beyond the last band but that it does: half as far again. */
    private static final double BEYOND = 1.5;

    private final double start;
    private final double end;

    /** @param end the first distance that is beyond it */
    DistanceBand(double start, double end) {
        this.start = start;
        this.end = end;
    }

    public static DistanceBand of(double miles) {
        for (DistanceBand band : values()) {
            if (miles < band.end) {
                return band;
            }
        }
        return OVER_50;
    }

    DistanceBand orFarther(DistanceBand other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Some of the distances in it are no farther than a limit. */
    public boolean mayBeWithin(double miles) {
        return start <= miles;
    }

    /** All the distances in it are. */
    public boolean isWithin(double miles) {
        return end <= miles;
    }

    /** Its middle, in miles, for what has to count with a number. */
    public double middle() {
        return Double.isInfinite(end) ? start * BEYOND : (start + end) / 2;
    }
}
