package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Visits to a child with a connected person who is approved for the time being under regulation 24: every week until the first review, then
 * at most four weeks apart (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(4)). The first review is read
 * as the first that is held after the placement began (not verified).
 */
final class ConnectedPersonVisitRule implements DutyRule {

    private static final int WEEKS_AFTER_REVIEW = 4;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<CareFacts.Stay> stay = facts.fullStatus(day)
                .flatMap(status -> facts.stay(day))
                .filter(each -> each.approval() != null && !each.isForAdoption());
        if (stay.isEmpty()) {
            return List.of();
        }
        LocalDate since = stay.get().from();
        return List.of(Visits.next(
                facts,
                day,
                since,
                "with a connected person approved under regulation 24",
                Visits.REG_28 + "(4)",
                last -> weeklyUntilReview(facts, day, since, last, WEEKS_AFTER_REVIEW)));
    }

    /** A week on, or some weeks on once a review was held. */
    static LocalDate weeklyUntilReview(CareFacts facts, LocalDate day, LocalDate since, LocalDate last, int weeks) {
        boolean reviewed = !CareFacts.between(facts.reviews(), since, day).isEmpty();
        return last.plusWeeks(reviewed ? weeks : 1);
    }
}
