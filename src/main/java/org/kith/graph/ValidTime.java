package org.kith.graph;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a fact was true: the partial dates as they were said, and the days that they stand for, so that they compare. In force on d:
 * {@code fromMin <= d < toMax}.
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
