package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Visits to a child who is placed for adoption: within a week, then every week until the first review, and then as the agency decides at each
 * review (Adoption Agencies Regulations 2005, regulation 36(4)).
 */
final class AdoptionVisitRule implements DutyRule {

    private static final String REGULATION = "Adoption Agencies Regulations 2005, reg 36(4)";

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<CareFacts.Stay> placed =
                facts.fullStatus(day).flatMap(status -> facts.stay(day)).filter(CareFacts.Stay::isForAdoption);
        if (placed.isEmpty()) {
            return List.of();
        }
        LocalDate since = placed.get().from();
        if (CareFacts.between(facts.reviews(), since, day).isEmpty()) {
            return List.of(
                    Visits.next(facts, day, since, "placed for adoption", REGULATION, last -> last.plusWeeks(1)));
        }
        return List.of(Due.unknown(
                DutyKind.VISIT,
                REGULATION,
                "Placed for adoption on " + since + ", and reviewed since",
                "How often the agency decided at the review to visit"));
    }
}
