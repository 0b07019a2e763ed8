package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * An eligible or relevant child has a pathway plan within three months of the day on which the child became eligible, and keeps having one to
 * 21. The law says as soon as possible after the assessment of needs: the last day of that is taken, which is not verified.
 */
final class PathwayPlanRule implements DutyRule {

    private static final String REGULATION =
            "Children Act 1989, schedule 2, paragraph 19B(4), and sections 23B(3) and 23C(3); Care Leavers (England) Regulations 2010, reg 6 (not verified)";

    @Override
    public boolean goesOnAfter18() {
        return true;
    }

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        return Leaver.of(facts, day)
                .filter(leaver -> !leaver.isUnknown() && !leaver.isOnRequest(day))
                .filter(leaver -> facts.leaving().planned(day).isEmpty())
                .map(leaver -> leaver.due(
                        DutyKind.PATHWAY_PLAN, NeedsAssessmentRule.MONTHS, REGULATION, "No pathway plan is recorded"))
                .stream()
                .toList();
    }
}
