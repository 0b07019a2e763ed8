package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
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

    /** Children whose decision the return does not tell, at the first episode of theirs that asks for one. */
    static Stream<Fault> untold(CheckedReturn returned, String column, Predicate<Episode> asksForOne) {
        return returned.children().stream()
                .filter(child -> returned.has(PLACED_FOR_ADOPTION)
                        && child.rows(PLACED_FOR_ADOPTION).stream().noneMatch(row -> row.has("DATE_PLACED")))
                .flatMap(child -> child.episodes().stream().filter(asksForOne).limit(1))
                .map(episode -> Fault.of(episode, column, "No decision is told"));
    }
}
