package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a young person is to the authority on a day.
 *
 * @param since the day since which it is so; null where there is no status, or the day is not known
 * @param until the day on which it ends by age, which is no day of it any more; null where there is no status, or the birth date is not known
 * @param regulation where it is said
 * @param reasons what it follows from, in words
 * @param notKnown what is not recorded and matters, in words; empty where nothing is
 */
public record Standing(
        CareLeaverStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String regulation,
        List<String> reasons,
        List<String> notKnown) {

    static Standing of(
            CareLeaverStatus status, LocalDate since, LocalDate until, String regulation, String... reasons) {
        return new Standing(status, since, until, regulation, List.of(reasons), List.of());
    }

    static Standing none(String reason) {
        return new Standing(CareLeaverStatus.NONE, null, null, null, List.of(reason), List.of());
    }

    static Standing unknown(@Nullable String regulation, String reason, List<String> notKnown) {
        return new Standing(CareLeaverStatus.UNKNOWN, null, null, regulation, List.of(reason), notKnown);
    }

    /** The same, with something that was not recorded and was taken to be so. */
    Standing taking(String what) {
        return new Standing(status, since, until, regulation, reasons, List.of(what));
    }
}
