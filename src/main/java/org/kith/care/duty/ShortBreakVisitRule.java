package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * Visits to a child who has a series of short breaks: at intervals that are agreed, the first within three months of the first break, then
 * at most six months apart (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(3)(c); that intervals are
 * agreed was read there, the two limits are not verified). Only while a break goes on.
 */
final class ShortBreakVisitRule implements DutyRule {

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48(3)(c)";
    private static final int FIRST_WITHIN_MONTHS = 3;
    private static final int LATER_WITHIN_MONTHS = 6;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        return ShortBreaks.series(facts, day)
                .map(series -> List.of(next(series, CareFacts.between(facts.visits(), series.from(), day))))
                .orElse(List.of());
    }

    private static Due next(Spell series, List<LocalDate> made) {
        LocalDate due = made.isEmpty()
                ? series.from().plusMonths(FIRST_WITHIN_MONTHS)
                : made.getLast().plusMonths(LATER_WITHIN_MONTHS);
        String last = made.isEmpty() ? "no visit since" : "the last visit was on " + made.getLast();
        return Due.on(due, DutyKind.VISIT, REGULATION, "Short breaks since " + series.from() + "; " + last)
                .taking("How often it was agreed to visit; the longest time allowed is taken");
    }
}
