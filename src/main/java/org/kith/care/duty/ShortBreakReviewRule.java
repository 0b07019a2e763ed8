package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * Reviews of a child who has a series of short breaks: the first within three months of the start of the first break, later ones at most six
 * months apart (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(3); the periods are as local procedures
 * give them). Only while a break goes on: between two breaks nothing tells that there will be another.
 */
final class ShortBreakReviewRule implements DutyRule {

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48(3)";
    private static final int FIRST_WITHIN_MONTHS = 3;
    private static final int LATER_WITHIN_MONTHS = 6;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        return ShortBreaks.series(facts, day)
                .map(series -> List.of(next(series, CareFacts.between(facts.reviews(), series.from(), day))))
                .orElse(List.of());
    }

    private static Due next(Spell series, List<LocalDate> held) {
        if (held.isEmpty()) {
            return Due.on(
                    series.from().plusMonths(FIRST_WITHIN_MONTHS),
                    DutyKind.REVIEW,
                    REGULATION,
                    "First review: short breaks since " + series.from());
        }
        return Due.on(
                held.getLast().plusMonths(LATER_WITHIN_MONTHS),
                DutyKind.REVIEW,
                REGULATION,
                "Short breaks; the last review was on " + held.getLast());
    }
}
