package org.kith.provision.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The child whom it is proposed to place.
 *
 * @param bornFirst the first day on which the child can have been born; null where nobody knows
 * @param bornLast the last
 * @param authorityId who holds the child's record
 * @param secureOrder an order that allows secure accommodation is in force on the day (Children Act 1989, section 25)
 * @param shortBreaks the child is accommodated for short breaks (legal status V3 or V4)
 */
public record ProposedChild(
        String id,
        @Nullable LocalDate bornFirst,
        @Nullable LocalDate bornLast,
        @Nullable String authorityId,
        boolean secureOrder,
        boolean shortBreaks) {

    /** Whether the child's age in completed years is surely within these on a day, as far as a bound is given. */
    boolean surelyAged(@Nullable Integer youngest, @Nullable Integer oldest, LocalDate on) {
        boolean oldEnough = youngest == null || bornLast != null && age(bornLast, on) >= youngest;
        return oldEnough && (oldest == null || bornFirst != null && age(bornFirst, on) <= oldest);
    }

    /** Whether the child may be of such an age: by some reading of the date of birth. */
    boolean maybeAged(@Nullable Integer youngest, @Nullable Integer oldest, LocalDate on) {
        boolean oldEnough = youngest == null || bornFirst == null || age(bornFirst, on) >= youngest;
        return oldEnough && (oldest == null || bornLast == null || age(bornLast, on) <= oldest);
    }

    private static long age(LocalDate born, LocalDate on) {
        return ChronoUnit.YEARS.between(born, on);
    }
}
