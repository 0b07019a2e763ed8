package org.kith.care.journey.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.ReviewParticipation;
import org.kith.care.duty.ReturnInterview;

/**
 * What somebody says of a child's journey: a review or a visit on a day, or a time of being missing or deprived of liberty.
 *
 * @param startField of the input, with the first day
 * @param today the day on which it is said
 * @param from the day, or the first day
 * @param to the day on which it ended; null where it goes on, and for what has one day
 */
public record Said(
        String startField,
        LocalDate today,
        LocalDate from,
        @Nullable LocalDate to,
        boolean held,
        @Nullable ReviewParticipation participation,
        boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable ReturnInterview interview) {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public static Said review(
            LocalDate today, LocalDate date, boolean held, @Nullable ReviewParticipation participation) {
        return new Said("date", today, date, null, held, participation, false, null, null);
    }

    public static Said visit(LocalDate today, LocalDate date, boolean seen, @Nullable Boolean seenAlone) {
        return new Said("date", today, date, null, false, null, seen, seenAlone, null);
    }

    public static Said missing(
            LocalDate today, LocalDate from, @Nullable LocalDate to, @Nullable ReturnInterview interview) {
        return new Said("validFrom", today, from, to, false, null, false, null, interview);
    }

    public static Said deprivation(LocalDate today, LocalDate from, @Nullable LocalDate to) {
        return new Said("validFrom", today, from, to, false, null, false, null, null);
    }

    /** The day on which it ended; in the year 9999 where it goes on. */
    public LocalDate end() {
        return to == null ? OPEN : to;
    }
}
