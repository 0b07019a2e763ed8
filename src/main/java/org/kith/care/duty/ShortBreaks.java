package org.kith.care.duty;

import java.time.LocalDate;
import java.util.Optional;

/** Series of short breaks (legal statuses V3, each break recorded, and V4, only the agreement). */
final class ShortBreaks {

    /** Breaks that are further apart are two series: Kith's own reading, since no regulation says when a series has ended. */
    private static final int LONGEST_GAP_IN_DAYS = 365;

    private ShortBreaks() {}

    /** The series that goes on, from the first of its breaks. */
    static Optional<Spell> series(CareFacts facts, LocalDate day) {
        return facts.status(day)
                .filter(CareFacts::isShortBreak)
                .map(now -> facts.chained(now, CareFacts::isShortBreak, LONGEST_GAP_IN_DAYS));
    }
}
