package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All duties to children in care, and to those who leave it, that are derived from what is recorded. */
public final class Duties {

    private static final List<DutyRule> RULES = List.of(
            new ReviewRule(),
            new AdoptionReviewRule(),
            new ShortBreakReviewRule(),
            new VisitRule(),
            new ConnectedPersonVisitRule(),
            new ParentVisitRule(),
            new AdoptionVisitRule(),
            new ShortBreakVisitRule(),
            new TemporaryApprovalRule(),
            new AdoptionPlacementRule(),
            new AdoptionMatchRule(),
            new ShortBreakLengthRule(),
            new ShortBreakDaysRule(),
            new ReturnInterviewRule(),
            new PermanencePlanRule(),
            new NeedsAssessmentRule(),
            new PathwayPlanRule(),
            new PathwayReviewRule(),
            new PersonalAdviserRule());

    private static final int GROWN_UP = 18;

    private Duties() {}

    /**
     * What is to be done next by each rule, soonest first. What would fall on the 18th birthday or later is none, but for what is owed to those
     * who leave care: care has ended by then.
     */
    public static List<Due> on(LocalDate day, CareFacts facts) {
        LocalDate grownUp = facts.birthDate() == null ? null : facts.birthDate().plusYears(GROWN_UP);
        return RULES.stream()
                .flatMap(rule -> rule.evaluate(facts, day).stream()
                        .filter(due -> rule.goesOnAfter18() || isBefore(grownUp, day, due)))
                .sorted(Due.SOONEST)
                .toList();
    }

    private static boolean isBefore(@Nullable LocalDate grownUp, LocalDate day, Due due) {
        return grownUp == null
                || day.isBefore(grownUp) && (due.dueOn() == null || due.dueOn().isBefore(grownUp));
    }
}
