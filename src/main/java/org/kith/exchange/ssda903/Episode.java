package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.care.Code;
import org.kith.care.CodeTable;

/**
 * An episode of care as a row of {@code episodes.csv} says it.
 *
 * @param ref names it within the return and in the next one: the child and the day on which it began, and a number where there are several
 * @param from the day on which it began; null where the row gives none
 * @param to the day on which it ended, which is no day of it any more; null while it is open or where the row gives none
 */
record Episode(
        String ref,
        ReturnRow row,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    String get(String column) {
        return row.get(column);
    }

    boolean has(String column) {
        return row.has(column);
    }

    boolean isX1() {
        return get("REC").equals("X1");
    }

    /** Whether its reason for ceasing, if the table knows it, ends the period of care. */
    boolean endsCare() {
        return CodeTable.REASON_EPISODE_CEASED
                .find(get("REC"))
                .map(code -> code.is("ends_care"))
                .orElse(false);
    }

    Optional<Code> placementType() {
        return CodeTable.PLACEMENT_TYPE.find(get("PLACE"));
    }

    /** Whether the next episode starts after the day on which this one ended. Not so where a day is not known. */
    boolean gapBefore(Episode next) {
        return to != null && next.from != null && next.from.isAfter(to);
    }

    /** Whether the next episode starts before this one ended, or this one has not ended. Not so where the next start is not known. */
    boolean overlaps(Episode next) {
        return from != null && next.from != null && (to == null || next.from.isBefore(to));
    }

    /** Whether place, provider and URN are those of the other. */
    boolean samePlacement(Episode other) {
        return get("PLACE").equals(other.get("PLACE"))
                && get("PLACE_PROVIDER").equals(other.get("PLACE_PROVIDER"))
                && get("URN").equals(other.get("URN"));
    }
}
