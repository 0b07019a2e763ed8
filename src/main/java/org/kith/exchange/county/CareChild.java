package org.kith.exchange.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child with a record: in care since a day, and until one if care has ended, for that reason (REC of the SSDA903 return).
 */
record CareChild(
        Human human,
        Council.Team team,
        LocalDate entered,
        @Nullable LocalDate left,
        @Nullable String reasonLeft,
        boolean unaccompanied) {

    static CareChild inCare(Human human, Council.Team team, LocalDate entered) {
        return new CareChild(human, team, entered, null, null, false);
    }

    /** The day up to which the history goes. */
    LocalDate until(LocalDate today) {
        return left == null ? today : left;
    }
}
