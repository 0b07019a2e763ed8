package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reviews of a child who is placed for adoption: the first within four weeks, the second within three months of the first, later ones at most
 * six months apart (Adoption Agencies Regulations 2005, regulation 36(3)).
 */
final class AdoptionReviewRule implements DutyRule {

    private static final String REGULATION = "Adoption Agencies Regulations 2005, reg 36(3)";
    private static final int FIRST_WITHIN_WEEKS = 4;
    private static final int SECOND_WITHIN_MONTHS = 3;
    private static final int LATER_WITHIN_MONTHS = 6;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<CareFacts.Stay> placed =
                facts.fullStatus(day).flatMap(status -> facts.stay(day)).filter(CareFacts.Stay::isForAdoption);
        if (placed.isEmpty()) {
            return List.of();
        }
        LocalDate since = placed.get().from();
        List<LocalDate> held = CareFacts.between(facts.reviews(), since, day);
        if (held.isEmpty()) {
            return List.of(Due.on(
                    since.plusWeeks(FIRST_WITHIN_WEEKS),
                    DutyKind.REVIEW,
                    REGULATION,
                    "First review with the adopters: placed for adoption on " + since));
        }
        LocalDate last = held.getLast();
        int months = held.size() == 1 ? SECOND_WITHIN_MONTHS : LATER_WITHIN_MONTHS;
        return List.of(Due.on(
                last.plusMonths(months),
                DutyKind.REVIEW,
                REGULATION,
                "Placed for adoption on " + since + "; the last review since then was on " + last));
    }
}
