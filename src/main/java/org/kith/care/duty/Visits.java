package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the rules about visits have in common. */
final class Visits {

    static final String REG_28 = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 28";
    static final int FIRST_WITHIN_WEEKS = 1;

    private Visits() {}

    /**
     * The next visit: the first within a week, then each within some time of the one before.
     *
     * @param since since when visits count
     * @param what since then, in words
     * @param next the last day for the visit after one on a day
     */
    static Due next(
            CareFacts facts,
            LocalDate day,
            LocalDate since,
            String what,
            String regulation,
            UnaryOperator<LocalDate> next) {
        List<LocalDate> made = CareFacts.between(facts.visits(), since, day);
        return made.isEmpty()
                ? Due.on(
                        since.plusWeeks(FIRST_WITHIN_WEEKS),
                        DutyKind.VISIT,
                        regulation,
                        "First visit: " + what + " since " + since)
                : Due.on(
                        next.apply(made.getLast()),
                        DutyKind.VISIT,
                        regulation,
                        "The last visit was on " + made.getLast() + "; " + what + " since " + since);
    }
}
