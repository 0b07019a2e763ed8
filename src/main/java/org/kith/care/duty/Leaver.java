package org.kith.care.duty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.care.leaving.rule.CareLeaverStatus;
import org.kith.care.leaving.rule.CareLeavers;
import org.kith.care.leaving.rule.LeaverFacts;
import org.kith.care.leaving.rule.Standing;

/**
 * Somebody to whom the duties on leaving care are owed on a day, or may be.
 *
 * @param status {@code UNKNOWN} where they may be eligible, relevant or former relevant
 * @param eligibleSince since when they were eligible, before all that came after; null where not known
 * @param adult the 21st birthday of one who is former relevant; null of others, or where not known
 * @param notKnown what is missing to tell, in words; null where nothing is
 */
record Leaver(
        CareLeaverStatus status,
        @Nullable LocalDate eligibleSince,
        @Nullable LocalDate adult,
        @Nullable String notKnown) {

    /** From 21 support is owed to those who ask for it, until 25 (Children Act 1989, section 23CZA). */
    private static final int YEARS_ON_REQUEST = 4;

    private static final Set<CareLeaverStatus> OWED = Collections.unmodifiableSet(
            EnumSet.of(CareLeaverStatus.ELIGIBLE, CareLeaverStatus.RELEVANT, CareLeaverStatus.FORMER_RELEVANT));

    static Optional<Leaver> of(CareFacts facts, LocalDate day) {
        LeaverFacts young = facts.leaving().young();
        Standing now = CareLeavers.on(day, young);
        boolean owed = OWED.contains(now.status());
        if (!owed
                && (now.status() != CareLeaverStatus.UNKNOWN
                        || Collections.disjoint(CareLeavers.possible(day, young), OWED))) {
            return Optional.empty();
        }
        LocalDate until = now.until();
        return Optional.of(new Leaver(
                now.status(),
                eligibleSince(now, young),
                now.status() == CareLeaverStatus.FORMER_RELEVANT && until != null
                        ? until.minusYears(YEARS_ON_REQUEST)
                        : null,
                words(now.notKnown())));
    }

    /** Whoever is relevant was eligible the day before, and whoever is former relevant was one of both. */
    private static @Nullable LocalDate eligibleSince(Standing now, LeaverFacts young) {
        Standing then = now;
        while (then.status() == CareLeaverStatus.RELEVANT || then.status() == CareLeaverStatus.FORMER_RELEVANT) {
            LocalDate since = then.since();
            if (since == null) {
                return null;
            }
            then = CareLeavers.on(since.minusDays(1), young);
        }
        return then.status() == CareLeaverStatus.ELIGIBLE ? then.since() : null;
    }

    private static @Nullable String words(List<String> notKnown) {
        return notKnown.isEmpty() ? null : String.join("; ", notKnown);
    }

    boolean isUnknown() {
        return status == CareLeaverStatus.UNKNOWN;
    }

    /** Eligible or relevant, which nobody is from 18. */
    boolean isChild() {
        return status == CareLeaverStatus.ELIGIBLE || status == CareLeaverStatus.RELEVANT;
    }

    /** Whether support is owed only where it is asked for. */
    boolean isOnRequest(LocalDate day) {
        return adult != null && !adult.isAfter(day);
    }

    /** What is due a time after they became eligible. */
    Due due(DutyKind kind, int months, String regulation, String missing) {
        return eligibleSince == null
                ? Due.unknown(
                        kind,
                        regulation,
                        missing,
                        notKnown == null ? "The day since which the young person was eligible" : notKnown)
                : Due.on(
                        eligibleSince.plusMonths(months),
                        kind,
                        regulation,
                        "Eligible since " + eligibleSince + ". " + missing);
    }
}
