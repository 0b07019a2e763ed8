package org.kith.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;

/**
 * When somebody was or will be born, as far as the viewer is told.
 *
 * @param estimated the year was worked out from an age that somebody guessed
 */
record Birth(
        @Nullable PartialDate born,
        boolean estimated,
        @Nullable PartialDate expected) {

    /** A child may live who is born this much before the expected date: 23 weeks of 40. */
    private static final int DAYS_EARLY = 17 * 7;

    /** Few children are born later than this after the expected date. */
    private static final int DAYS_LATE = 3 * 7;

    /** Two guesses of one age are seldom farther apart, in years. */
    private static final int CLOSE_GUESS = 2;

    /** Nobody guesses an age wrong by more than this, in years. */
    private static final int WORST_GUESS = 10;

    private boolean isKnown() {
        return born != null || expected != null;
    }

    /** Whether both are known, and neither of them is a guess. */
    private boolean bothSaid(Birth other) {
        return isKnown() && other.isKnown() && !estimated && !other.estimated;
    }

    boolean isUnknownInOneOf(Birth other) {
        return !isKnown() || !other.isKnown();
    }

    /** Both can mean the same birth. An unborn child may have been born since, before or after the expected date. */
    boolean canBe(Birth other) {
        return bothSaid(other)
                && !earliest(other).isAfter(other.latest(this))
                && !other.earliest(this).isAfter(latest(other));
    }

    /** Both are known to the day, which is the same. */
    boolean isSameDay(Birth other) {
        return canBe(other) && born != null && born.isFull() && born.equals(other.born);
    }

    /** Both are known to the day, and one may be the other mistyped: a digit, two digits swapped, or day and month swapped. */
    boolean isSlipFrom(Birth other) {
        if (!bothSaid(other) || born == null || other.born == null || !born.isFull() || !other.born.isFull()) {
            return false;
        }
        String one = digits(born);
        String two = digits(other.born);
        boolean turned = one.equals(two.substring(0, 4) + two.substring(6) + two.substring(4, 6));
        return !one.equals(two) && (turned || FoldedName.isOneSlipApart(one, two));
    }

    /** One of them is a guess, and they lie two years apart at most. */
    boolean isCloseGuess(Birth other) {
        return (estimated || other.estimated) && yearsFrom(other) <= CLOSE_GUESS;
    }

    /** What is known of one cannot be true of the other. */
    boolean contradicts(Birth other) {
        if (isUnknownInOneOf(other) || canBe(other) || isSlipFrom(other)) {
            return false;
        }
        return !(estimated || other.estimated) || yearsFrom(other) > WORST_GUESS;
    }

    private long yearsFrom(Birth other) {
        if (born == null || other.born == null) {
            return Long.MAX_VALUE;
        }
        return Math.abs(
                ChronoUnit.YEARS.between(LocalDate.of(born.year(), 1, 1), LocalDate.of(other.born.year(), 1, 1)));
    }

    private LocalDate earliest(Birth other) {
        return born != null
                ? born.earliest()
                : said().earliest().minusDays(other.born == null ? DAYS_LATE : DAYS_EARLY);
    }

    private LocalDate latest(Birth other) {
        return born != null ? born.latest() : said().latest().plusDays(other.born == null ? 0 : DAYS_LATE);
    }

    private PartialDate said() {
        if (expected == null) {
            throw new IllegalStateException("No birth is known to compare with");
        }
        return expected;
    }

    private static String digits(PartialDate date) {
        return date.toString().replace("-", "");
    }
}
