package org.kith.care.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with one legal status, or in one placement.
 *
 * @param code of the return; null where none is known
 * @param from the first day, or the first possible one
 * @param fromKnown whether that is the day itself
 * @param to the day on which it ended, which is no day of it any more; null while it goes on
 */
public record Spell(
        @Nullable String code,
        LocalDate from,
        boolean fromKnown,
        @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** Whether it ran until another began, or longer. */
    boolean reaches(LocalDate start) {
        return from.isBefore(start) && (to == null || !to.isBefore(start));
    }

    boolean isOneOf(String... codes) {
        for (String each : codes) {
            if (each.equals(code)) {
                return true;
            }
        }
        return false;
    }
}
