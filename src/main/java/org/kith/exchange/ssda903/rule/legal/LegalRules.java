package org.kith.exchange.ssda903.rule.legal;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Legal statuses and short breaks: the rules, in the order of the page. */
public final class LegalRules {
    public static final List<ReturnRule> ALL = List.of(
            new PoliceProtectionRule(),
            new EmergencyProtectionRule(),
            new ChildAssessmentRule(),
            new PoliceDetentionRule(),
            new ShortBreakLengthRule(),
            new ShortBreaksInYearRule(),
            new ShortBreakStartsRule(),
            new ShortBreakNotTemporaryRule(),
            new ShortBreakNotLongTermRule(),
            new OneKindOfShortBreakRule(),
            new ShortBreaksAskLessRule(),
            new ShortBreakHasNoPostcodeRule(),
            new ParentsUnderOrderRule(),
            new CriminalAgeRule(),
            new RemandEndedRule(),
            new PlacementOrderForAdoptersRule(),
            new StillFreedRule(),
            new Over18Rule(),
            new StartUnder18Rule());

    private LegalRules() {}
}
