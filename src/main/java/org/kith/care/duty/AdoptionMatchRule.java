package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child should be matched with adopters within four months of the placement order. An aim that is measured (adoption scorecards, indicator
 * A2), and no duty of law. The figure in days, 121, is the usual one and not verified. A child who is placed for adoption is taken to be
 * matched.
 */
final class AdoptionMatchRule implements DutyRule {

    private static final String AIM = "Adoption scorecards, indicator A2 (an aim, 4 months)";

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> order = facts.status(day)
                .filter(status -> status.isOneOf("E1"))
                .map(status -> facts.chained(status, each -> each.isOneOf("E1"), 0));
        if (order.isEmpty() || isMatched(facts, order.get().from(), day)) {
            return List.of();
        }
        return List.of(
                order.get().fromKnown()
                        ? Due.on(
                                order.get().from().plusDays(AdoptionAims.ORDER_TO_MATCH_DAYS),
                                DutyKind.ADOPTION_MATCH,
                                AIM,
                                "Placement order of " + order.get().from() + ", and no match is recorded")
                        : Due.unknown(
                                DutyKind.ADOPTION_MATCH,
                                AIM,
                                "Under a placement order, and no match is recorded",
                                "The day of the placement order"));
    }

    private static boolean isMatched(CareFacts facts, LocalDate order, LocalDate day) {
        LocalDate matched = facts.matchedOn();
        return matched != null && !matched.isAfter(day) || facts.placedForAdoption(order, day);
    }
}
