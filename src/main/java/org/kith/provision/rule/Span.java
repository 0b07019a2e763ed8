package org.kith.provision.rule;

import java.time.LocalDate;
import org.kith.graph.ValidTime;

/**
 * Days on which something holds.
 *
 * @param from the first
 * @param to the first on which it does not hold any more
 */
public record Span(LocalDate from, LocalDate to) {

    /** Since nobody knows when, and with no end. */
    public static final Span ALWAYS = new Span(ValidTime.UNKNOWN_START, ValidTime.OPEN_END);

    /** From a day on, with no end. */
    public static Span since(LocalDate day) {
        return new Span(day, ValidTime.OPEN_END);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether a day is in both. */
    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
