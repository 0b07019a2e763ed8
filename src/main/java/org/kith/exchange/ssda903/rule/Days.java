package org.kith.exchange.ssda903.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Comparing days of which either may not be known: what is not known breaks no rule, so the answer is then no. */
public final class Days {
    private Days() {}

    public static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    public static boolean after(@Nullable LocalDate day, @Nullable LocalDate other) {
        return before(other, day);
    }

    public static boolean same(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && day.equals(other);
    }

    /** Whether more than so many days lie between the first and the last, which is no day of it any more. */
    public static boolean longer(@Nullable LocalDate from, @Nullable LocalDate to, int days) {
        return from != null && after(to, from.plusDays(days));
    }
}
