package org.kith.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a fact was true: the partial dates as they were said, and the days that they stand for, so that they compare.
 *
 * <p>A partial start counts from its first possible day, and a partial end to its last. An end that is a full date is the day on
 * which it ended, so the fact is not in force on it (the convention of the SSDA903 return: a DEC equals the next DECOM).
 *
 * @param validFrom as said: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null where not known
 * @param validTo as said; null where it has not ended or the end is not known
 * @param fromMin the first day on which the fact may have been in force; {@link #UNKNOWN_START} where not known
 * @param toMax the first day on which it certainly is not in force any more; {@link #OPEN_END} where open
 */
public record ValidTime(
        @Nullable String validFrom, @Nullable String validTo, LocalDate fromMin, LocalDate toMax) {
    public static final LocalDate UNKNOWN_START = LocalDate.of(1, 1, 1);
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** Always in force, as far as anybody has said. */
    public static final ValidTime ALWAYS = new ValidTime(null, null, UNKNOWN_START, OPEN_END);

    /**
     * @param from partial date or null
     * @param to partial date or null
     * @throws DateTimeParseException where one is not a partial date
     */
    public static ValidTime of(@Nullable String from, @Nullable String to) {
        return new ValidTime(
                from, to, from == null ? UNKNOWN_START : firstDay(from), to == null ? OPEN_END : dayAfterEnd(to));
    }

    /** The first day that a partial date may mean. */
    public static LocalDate firstDay(String partial) {
        return switch (partial.length()) {
            case 4 -> Year.parse(partial).atDay(1);
            case 7 -> YearMonth.parse(partial).atDay(1);
            default -> LocalDate.parse(partial);
        };
    }

    /** The last day that a partial date may mean. */
    public static LocalDate lastDay(String partial) {
        return switch (partial.length()) {
            case 4 -> Year.parse(partial).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(partial).atEndOfMonth();
            default -> LocalDate.parse(partial);
        };
    }

    private static LocalDate dayAfterEnd(String partial) {
        return partial.length() == 10
                ? LocalDate.parse(partial)
                : lastDay(partial).plusDays(1);
    }

    /** Whether it would have ended before it can have begun. */
    public boolean endsBeforeItStarts() {
        return toMax.isBefore(fromMin);
    }

    void into(Map<String, @Nullable Object> properties) {
        properties.put("validFrom", validFrom);
        properties.put("validTo", validTo);
        properties.put("fromMin", fromMin);
        properties.put("toMax", toMax);
    }
}
