package org.kith.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/**
 * A date of which the day, or the month and the day, may not be known: {@code 2014}, {@code 2014-03} or {@code 2014-03-09}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; 0 when not known
 * @param day 1 to 31; 0 when not known
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("The year has to be from 0001 to 9999, and is " + year);
        }
        if (month < 0 || month > 12 || month == 0 && day != 0) {
            throw new IllegalArgumentException("The month has to be from 01 to 12, and is " + month);
        }
        if (day < 0 || day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("There is no day " + day + " in month " + month + " of " + year);
        }
    }

    /**
     * Reads a date as it is written in the API, in bundles and in the store.
     *
     * @throws IllegalArgumentException that says what is wrong with the text
     */
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "A date has to be YYYY, YYYY-MM or YYYY-MM-DD, as in 2014, 2014-03 or 2014-03-09");
        }
        int month = part(form.group(2));
        int day = part(form.group(3));
        if (form.group(2) != null && month == 0) {
            throw new IllegalArgumentException("The month has to be from 01 to 12; leave it out when it is not known");
        }
        if (form.group(3) != null && day == 0) {
            throw new IllegalArgumentException("There is no day 00; leave the day out when it is not known");
        }
        return new PartialDate(part(form.group(1)), month, day);
    }

    /** The date in a row of the store; null where it is not known. */
    public static @Nullable PartialDate in(Row row, String name) {
        String text = row.textOrNull(name);
        return text == null ? null : parse(text);
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A date that is known to the day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A year of which no more is known. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** Whether the day is known. */
    public boolean isFull() {
        return day != 0;
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that the date can mean. */
    public LocalDate latest() {
        if (day != 0) {
            return earliest();
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /**
     * The first day on which something that ended at this date is no longer so: the day itself when it is known, because the
     * day of an end is the first day of what follows (as in the SSDA903 return), else the day after the last possible one.
     */
    public LocalDate ended() {
        return isFull() ? earliest() : latest().plusDays(1);
    }

    /**
     * The time between two dates, of which either may not be known. It counts from the first possible day of its start to the last of
     * its end.
     */
    public static ValidTime between(@Nullable PartialDate from, @Nullable PartialDate to) {
        return new ValidTime(
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                from == null ? ValidTime.UNKNOWN_START : from.earliest(),
                to == null ? ValidTime.OPEN_END : to.ended());
    }

    @Override
    public String toString() {
        if (month == 0) {
            return YearMonth.of(year, 1).toString().substring(0, 4);
        }
        return day == 0 ? YearMonth.of(year, month).toString() : earliest().toString();
    }
}
