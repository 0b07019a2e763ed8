package org.kith.exchange.ssda903.rule.decision;

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
        return DecisionRules.untold(returned, "LS", episode -> episode.get("LS").equals("E1"));
    }
}
