package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Visits to a child in care who lives with a parent. Under an interim care order every week until the first review, then at most four weeks
 * apart; under a care order within a week of the order, then at most six weeks apart (Care Planning, Placement and Case Review (England)
 * Regulations 2010, regulation 28(4) and (5)).
 */
final class ParentVisitRule implements DutyRule {

    private static final String INTERIM = "C1";
    private static final String FULL = "C2";
    private static final int WEEKS_UNDER_INTERIM = 4;
    private static final int WEEKS_UNDER_FULL = 6;

    static boolean applies(CareFacts.Stay stay, Spell status) {
        return stay.spell().isOneOf("P1") && status.isOneOf(INTERIM, FULL);
    }

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> status = facts.fullStatus(day);
        Optional<CareFacts.Stay> stay = facts.stay(day);
        if (status.isEmpty() || stay.isEmpty() || !applies(stay.get(), status.get())) {
            return List.of();
        }
        String code = status.get().isOneOf(INTERIM) ? INTERIM : FULL;
        LocalDate order =
                facts.chained(status.get(), each -> each.isOneOf(code), 0).from();
        LocalDate since = order.isAfter(stay.get().from()) ? order : stay.get().from();
        return List.of(
                code.equals(INTERIM)
                        ? Visits.next(
                                facts,
                                day,
                                since,
                                "with a parent under an interim care order",
                                Visits.REG_28 + "(4)",
                                last -> ConnectedPersonVisitRule.weeklyUntilReview(
                                        facts, day, since, last, WEEKS_UNDER_INTERIM))
                        : Visits.next(
                                facts,
                                day,
                                since,
                                "with a parent under a care order",
                                Visits.REG_28 + "(5)",
                                last -> last.plusWeeks(WEEKS_UNDER_FULL)));
    }
}
