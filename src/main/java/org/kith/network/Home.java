package org.kith.network;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Point;
import org.kith.graph.Row;

/**
 * Where somebody lives who is seen at FULL.
 *
 * @param place id of the home of a placement, or of the household
 * @param placed whether it is the home of a placement
 * @param address id of its address, told to nobody; null where none is known
 * @param confidential whether the address is
 * @param point of the address, else of its locality; null where it is confidential, or not known
 * @param band of a confidential address: how far its locality is from the child's home locality; null where that is not known
 */
record Home(
        String place,
        boolean placed,
        @Nullable String address,
        boolean confidential,
        @Nullable Point point,
        @Nullable DistanceBand band) {

    static Home of(Row row) {
        String address = row.textOrNull("address");
        String band = row.textOrNull("band");
        boolean told = row.flag("told");
        Double latitude = row.decimalOrNull("latitude");
        Double longitude = row.decimalOrNull("longitude");
        return new Home(
                row.text("place"),
                row.flag("placed"),
                address,
                address != null && !told,
                !told || latitude == null || longitude == null ? null : new Point(latitude, longitude),
                band == null ? null : DistanceBand.valueOf(band));
    }

    /** Whether this is where the other is, too; null where that cannot be known. */
    @Nullable
    Boolean sameAs(Home other) {
        if (place.equals(other.place) || address != null && address.equals(other.address)) {
            return true;
        }
        boolean bothKnown = address != null && other.address != null;
        return bothKnown || placed == other.placed ? false : null;
    }
}
