package org.kith.exchange.ssda903.rule.decision;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 551: Of a child who is placed for adoption the decision is told. */
final class PlacedHasDecisionRule implements ReturnRule {

    @Override
    public String number() {
        return "551";
    }

    @Override
    public String asks() {
        return "Of a child who is placed for adoption the decision is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return DecisionRules.untold(
                returned, "PLACE", episode -> episode.get("PLACE").matches("A[3-6]"));
    }
}
