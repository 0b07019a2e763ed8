package org.kith.network;

/** How far it is, in statute miles, where no more may be told. */
enum DistanceBand {
    UNDER_5(5),
    FROM_5_TO_20(20),
    FROM_20_TO_50(50),
    OVER_50(Double.POSITIVE_INFINITY);

    private final double end;

    /** @param end the first distance that is beyond it */
    DistanceBand(double end) {
        this.end = end;
    }

    static DistanceBand of(double miles) {
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
}
