package org.kith.exchange.ssda903.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that a return tells of: 1 April to 31 March.
 *
 * @param begins the calendar year of its first day
 */
public record CollectionYear(int begins) implements Comparable<CollectionYear> {
    /** The first return with a row a child. */
    static final CollectionYear EARLIEST = new CollectionYear(1991);

    private static final Pattern FORM = Pattern.compile("((?:19|20)[0-9]{2})-([0-9]{2})");

    /**
     * Reads a year of the form 2025-26.
     *
     * @throws IllegalArgumentException where it has another form, or its halves do not follow each other
     */
    public static CollectionYear parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            CollectionYear year = new CollectionYear(Integer.parseInt(matcher.group(1)));
            if (year.toString().equals(text)) {
                return year;
            }
        }
        throw new IllegalArgumentException(
                text + " is not a collection year; 2025-26 is, from 1 April 2025 to 31 March 2026");
    }

    /** The year in which a day falls. */
    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getYear() - (day.getMonthValue() < Month.APRIL.getValue() ? 1 : 0));
    }

    public LocalDate first() {
        return LocalDate.of(begins, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(begins + 1, Month.MARCH, 31);
    }

    /** Whether the day is known and falls in the year. */
    public boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first()) && !day.isAfter(last());
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(begins, other.begins);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }
}
