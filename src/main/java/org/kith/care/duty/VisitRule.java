package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Visits to a child who is looked after: within a week of the start of a placement, then at most six weeks apart in its first year, and then
 * three months apart where it is meant to last until the child is 18, else six weeks (Care Planning, Placement and Case Review (England)
 * Regulations 2010, regulation 28(2)). The time between two visits is judged by the first of them: one that begins in the first year is six
 * weeks at most.
 */
final class VisitRule implements DutyRule {

    private static final int WEEKS = 6;
    private static final int MONTHS_WHERE_SETTLED = 3;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> status = facts.fullStatus(day);
        if (status.isEmpty()) {
            return List.of();
        }
        Optional<CareFacts.Stay> stay = facts.stay(day);
        if (stay.isEmpty()) {
            return List.of(Due.unknown(
                    DutyKind.VISIT,
                    Visits.REG_28,
                    "Looked after, and no placement is recorded for the day",
                    "Where the child is placed, and since when"));
        }
        return hasItsOwn(stay.get(), status.get()) ? List.of() : List.of(ordinary(facts, stay.get(), day));
    }

    private static boolean hasItsOwn(CareFacts.Stay stay, Spell status) {
        return stay.isForAdoption() || stay.approval() != null || ParentVisitRule.applies(stay, status);
    }

    private static Due ordinary(CareFacts facts, CareFacts.Stay stay, LocalDate day) {
        if (!stay.spell().fromKnown()
                && CareFacts.between(facts.visits(), stay.from(), day).isEmpty()) {
            return Due.unknown(
                    DutyKind.VISIT,
                    Visits.REG_28 + "(2)",
                    "No visit is recorded in the placement",
                    "The day on which the placement began");
        }
        LocalDate year = stay.from().plusYears(1);
        boolean settled = Boolean.TRUE.equals(stay.untilEighteen());
        Due next = Visits.next(
                facts,
                day,
                stay.from(),
                "in the placement",
                Visits.REG_28 + "(2)",
                last -> settled && !last.isBefore(year)
                        ? last.plusMonths(MONTHS_WHERE_SETTLED)
                        : last.plusWeeks(WEEKS));
        return next.taking(unsaid(stay, next, year));
    }

    /** The shorter time is taken where it is not recorded; that is said only where it makes a difference. */
    private static @Nullable String unsaid(CareFacts.Stay stay, Due next, LocalDate year) {
        return stay.untilEighteen() == null && !next.order().minusWeeks(WEEKS).isBefore(year)
                ? "Whether the placement is meant to last until the child is 18; six weeks are taken"
                : null;
    }
}
