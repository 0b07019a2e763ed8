package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child under a placement order should move in with adopters within 14 months of entering care. An aim that is measured (adoption
 * scorecards, indicator A1), and no duty of law. The figure in days, 426, is the usual one and not verified; A10, which counts foster carers
 * who adopt from the day of the first placement with them, replaced A1 in 2021/22 and is not derived.
 */
final class AdoptionPlacementRule implements DutyRule {

    private static final String AIM = "Adoption scorecards, indicator A1 (an aim, 14 months)";

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> period =
                facts.status(day).filter(status -> status.isOneOf("E1")).flatMap(status -> facts.period(day));
        if (period.isEmpty() || facts.placedForAdoption(period.get().from(), day)) {
            return List.of();
        }
        if (!period.get().fromKnown()) {
            return List.of(Due.unknown(
                    DutyKind.ADOPTION_PLACEMENT,
                    AIM,
                    "Under a placement order, and not placed for adoption",
                    "The day on which the child became looked after"));
        }
        return List.of(Due.on(
                period.get().from().plusDays(AdoptionAims.CARE_TO_PLACED_DAYS),
                DutyKind.ADOPTION_PLACEMENT,
                AIM,
                "Under a placement order, not placed for adoption, and looked after since "
                        + period.get().from()));
    }
}
