package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * The needs of an eligible or relevant child are assessed within three months of the day on which the child became eligible. One who leaves
 * care keeps that day, so that what is late stays late: Kith's own reading, since the regulations may count anew from there. An assessment
 * that is recorded counts whenever it was completed. Nothing of this is verified.
 */
final class NeedsAssessmentRule implements DutyRule {

    static final int MONTHS = 3;

    private static final String REGULATION =
            "Children Act 1989, schedule 2, paragraph 19B(4), and section 23B(3); Care Leavers (England) Regulations 2010, reg 5 (not verified)";

    @Override
    public boolean goesOnAfter18() {
        return true;
    }

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        return Leaver.of(facts, day)
                .filter(leaver -> leaver.isChild() || leaver.isUnknown())
                .filter(leaver -> !facts.leaving().isAssessed(day))
                .map(leaver ->
                        leaver.due(DutyKind.NEEDS_ASSESSMENT, MONTHS, REGULATION, "No assessment of needs is recorded"))
                .stream()
                .toList();
    }
}
