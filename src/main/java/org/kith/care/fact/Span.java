package org.kith.care.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that is recorded of a child.
 *
 * @param code what it is, such as the type of a placement; null where there is none
 * @param from the first day, or the first possible one
 * @param to the day on which it ended, which is the first day of what follows; in the year 9999 where it goes on
 */
public record Span(@Nullable String code, LocalDate from, LocalDate to) {

    /** On the day on which one ends another may begin. */
    public boolean meets(LocalDate start, LocalDate end) {
        return from.isBefore(end) && start.isBefore(to) || from.equals(start);
    }

    /** The last day counts: somebody may be seen on the day on which care ends. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }
}
