package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 553: Of a child under a placement order the decision is told. */
final class PlacementOrderHasDecisionRule implements ReturnRule {

    @Override
    public String number() {
        return "553";
    }

    @Override
    public String asks() {
        return "Of a child under a placement order the decision is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> returned.has(PLACED_FOR_ADOPTION)
                        && child.rows(PLACED_FOR_ADOPTION).stream().noneMatch(row -> row.has("DATE_PLACED")))
                .flatMap(child -> child.episodes().stream()
                        .filter(episode -> episode.get("LS").equals("E1"))
                        .limit(1))
                .map(episode -> Fault.of(episode, "LS", "No decision is told"));
    }
}
