package org.kith.matching.facts;

import org.jspecify.annotations.Nullable;
import org.kith.network.DistanceBand;

/**
 * How far a home is from where a child comes from: from the child's home locality to the locality of the home.
 *
 * @param miles as the crow flies; null where the home's address is confidential, or a locality is not known
 * @param band all that is told of a confidential address; null where a locality is not known
 */
public record Nearness(@Nullable Double miles, @Nullable DistanceBand band) {

    public static final Nearness UNKNOWN = new Nearness(null, null);

    /** The miles that the score counts: of a confidential address the middle of its band, whatever lies within it. */
    public @Nullable Double counted() {
        return miles != null || band == null ? miles : Double.valueOf(band.middle());
    }

    /** Whether it is no farther than a limit; null where that is not known, or has to be looked up because the address is confidential. */
    public @Nullable Boolean within(int limit) {
        if (miles != null) {
            return miles <= limit;
        }
        if (band == null || !band.isWithin(limit) && band.mayBeWithin(limit)) {
            return null;
        }
        return band.isWithin(limit);
    }

    public boolean isKnown() {
        return miles != null || band != null;
    }
}
