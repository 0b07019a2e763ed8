package org.kith.care.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done for a child.
 *
 * @param dueOn the last day on which it is done in time; null where {@code notKnown} says what is missing to tell it
 * @param regulation where it is said, or that it is an aim or Kith's own reading
 * @param restsOn the facts from which the day follows, in words
 * @param notKnown what is not recorded and matters to the day; null where nothing is
 */
public record Due(
        DutyKind kind,
        @Nullable LocalDate dueOn,
        String regulation,
        String restsOn,
        @Nullable String notKnown) {

    /** What has no day comes last: nobody can say that it is late. */
    public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** Soonest first, then by the name of the kind, as in a worklist. */
    public static final Comparator<Due> SOONEST = Comparator.comparing(Due::order)
            .thenComparing(due -> due.kind().name())
            .thenComparing(Due::restsOn);

    static Due on(LocalDate day, DutyKind kind, String regulation, String restsOn) {
        return new Due(kind, day, regulation, restsOn, null);
    }

    static Due unknown(DutyKind kind, String regulation, String restsOn, String notKnown) {
        return new Due(kind, null, regulation, restsOn, notKnown);
    }

    /** The same, with something that was not recorded and was taken to be so. */
    Due taking(@Nullable String notKnown) {
        return new Due(kind, dueOn, regulation, restsOn, notKnown);
    }

    /** The day by which it is ordered. */
    public LocalDate order() {
        return dueOn == null ? NO_DAY : dueOn;
    }

    /** How many days late it is on a day; 0 where it is not, or where nobody can say. */
    public int daysLate(LocalDate day) {
        return dueOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}
