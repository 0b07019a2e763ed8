package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pathway plan is reviewed every six months at least, to 21; from then while there is a personal adviser, which is taken to be the sign that
 * support was asked for. The regulation is not verified.
 */
final class PathwayReviewRule implements DutyRule {

    private static final String REGULATION = "Care Leavers (England) Regulations 2010, reg 7 (not verified)";
    private static final int MONTHS = 6;

    @Override
    public boolean goesOnAfter18() {
        return true;
    }

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        List<LocalDate> planned = facts.leaving().planned(day);
        Optional<Leaver> owed = Leaver.of(facts, day)
                .filter(leaver -> !leaver.isOnRequest(day) || facts.leaving().hasAdviser(day));
        if (planned.isEmpty() || owed.isEmpty()) {
            return List.of();
        }
        Due due = Due.on(
                planned.getLast().plusMonths(MONTHS),
                DutyKind.PATHWAY_REVIEW,
                REGULATION,
                "Pathway plan made or reviewed last on " + planned.getLast());
        return List.of(owed.get().isUnknown() ? due.taking(owed.get().notKnown()) : due);
    }
}
