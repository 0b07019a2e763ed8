package org.kith.access.worlds;

import java.time.LocalDate;
import org.kith.graph.ValidTime;

/** From its first day until before its last; the years 1 and 9999 are an unknown start and no end. */
record Span(LocalDate from, LocalDate to) {

    static final LocalDate TODAY = LocalDate.now();

    static final Span ALWAYS = new Span(ValidTime.UNKNOWN_START, ValidTime.OPEN_END);
    static final Span CURRENT = new Span(TODAY.minusYears(3), ValidTime.OPEN_END);
    static final Span OVER = new Span(TODAY.minusYears(6), TODAY.minusYears(2));
    static final Span LONG_OVER = new Span(TODAY.minusYears(9), TODAY.minusYears(5));
    /** The first and the last day of what holds, to catch one comparison in the place of another. */
    static final Span FROM_TODAY = new Span(TODAY, ValidTime.OPEN_END);

    static final Span UNTIL_TODAY = new Span(TODAY.minusYears(3), TODAY);
    static final Span TO_COME = new Span(TODAY.plusDays(20), ValidTime.OPEN_END);

    boolean holds() {
        return begun() && to.isAfter(TODAY);
    }

    boolean begun() {
        return !from.isAfter(TODAY);
    }

    boolean meets(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    String words() {
        if (equals(ALWAYS)) {
            return "";
        }
        return " from " + from + (to.equals(ValidTime.OPEN_END) ? "" : " to " + to) + (holds() ? "" : " (not today)");
    }
}
