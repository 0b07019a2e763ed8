package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reviews of a child who is looked after: the first within 20 working days, the second within three months of the first, later ones at most
 * six months apart (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33; the periods are as local procedures
 * give them). A child placed for adoption, and one who has short breaks, have others.
 */
final class ReviewRule implements DutyRule {

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, reg 33";
    static final int FIRST_WITHIN_WORKING_DAYS = 20;
    static final int SECOND_WITHIN_MONTHS = 3;
    private static final int LATER_WITHIN_MONTHS = 6;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> period = facts.fullStatus(day).flatMap(status -> facts.period(day));
        if (period.isEmpty()
                || facts.stay(day).filter(CareFacts.Stay::isForAdoption).isPresent()) {
            return List.of();
        }
        List<LocalDate> held = CareFacts.between(facts.reviews(), period.get().from(), day);
        return List.of(held.isEmpty() ? first(period.get()) : next(held));
    }

    private static Due first(Spell period) {
        if (!period.fromKnown()) {
            return Due.unknown(
                    DutyKind.REVIEW,
                    REGULATION,
                    "No review is recorded since the child became looked after",
                    "The day on which the child became looked after");
        }
        return Due.on(
                WorkingDays.plus(period.from(), FIRST_WITHIN_WORKING_DAYS),
                DutyKind.REVIEW,
                REGULATION,
                "First review: looked after since " + period.from());
    }

    private static Due next(List<LocalDate> held) {
        LocalDate last = held.getLast();
        boolean second = held.size() == 1;
        return Due.on(
                last.plusMonths(second ? SECOND_WITHIN_MONTHS : LATER_WITHIN_MONTHS),
                DutyKind.REVIEW,
                REGULATION,
                (second ? "Second review: the first was on " : "Next review: the last was on ") + last);
    }
}
