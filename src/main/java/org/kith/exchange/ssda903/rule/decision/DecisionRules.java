package org.kith.exchange.ssda903.rule.decision;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Decisions to place for adoption: the rules, in the order of the page. */
public final class DecisionRules {
    public static final List<ReturnRule> ALL = List.of(
            new DecisionDateRule(),
            new ReversalDateRule(),
            new ReversalCodeRule(),
            new ReversalWholeRule(),
            new DecisionSinceBirthRule(),
            new DecisionSinceCareBeganRule(),
            new DecisionInCareRule(),
            new ReversalInYearRule(),
            new ReversalSinceDecisionRule(),
            new ReversalHasDecisionRule(),
            new PlacedHasDecisionRule(),
            new PlacementOrderHasDecisionRule(),
            new DecisionByPlacementRule(),
            new DecisionByOrderRule(),
            new NotAdoptedIsReversedRule(),
            new AdoptedIsNotReversedRule(),
            new DecisionsApartRule(),
            new DecisionAsInAdoptionRule());

    private DecisionRules() {}
}
