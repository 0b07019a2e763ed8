package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child who is looked after has a plan for permanence by the second review (statutory guidance on care planning, The Children Act 1989
 * guidance and regulations, volume 2; not verified). A plan that was decided before the period of care does not count; a child who is placed
 * for adoption has one.
 */
final class PermanencePlanRule implements DutyRule {

    private static final String GUIDANCE =
            "Children Act 1989 guidance, volume 2: a plan for permanence by the second review (not verified)";

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> period = facts.fullStatus(day).flatMap(status -> facts.period(day));
        if (period.isEmpty()
                || facts.stay(day).filter(CareFacts.Stay::isForAdoption).isPresent()
                || !CareFacts.between(facts.plans(), period.get().from(), day).isEmpty()) {
            return List.of();
        }
        List<LocalDate> held = CareFacts.between(facts.reviews(), period.get().from(), day);
        return List.of(
                held.isEmpty() && !period.get().fromKnown()
                        ? Due.unknown(
                                DutyKind.PERMANENCE_PLAN,
                                GUIDANCE,
                                "No plan for permanence is recorded, and no review",
                                "The day on which the child became looked after")
                        : Due.on(
                                secondReview(period.get(), held),
                                DutyKind.PERMANENCE_PLAN,
                                GUIDANCE,
                                "No plan for permanence is recorded" + reviews(period.get(), held)));
    }

    /** The day of the second review, or that by which it is due when the first is held in time. */
    private static LocalDate secondReview(Spell period, List<LocalDate> held) {
        if (held.size() > 1) {
            return held.get(1);
        }
        LocalDate first = held.isEmpty()
                ? WorkingDays.plus(period.from(), ReviewRule.FIRST_WITHIN_WORKING_DAYS)
                : held.getFirst();
        return first.plusMonths(ReviewRule.SECOND_WITHIN_MONTHS);
    }

    private static String reviews(Spell period, List<LocalDate> held) {
        return switch (held.size()) {
            case 0 -> ": looked after since " + period.from() + ", and not reviewed yet";
            case 1 -> "; the first review was on " + held.getFirst();
            default -> "; the second review was on " + held.get(1);
        };
    }
}
