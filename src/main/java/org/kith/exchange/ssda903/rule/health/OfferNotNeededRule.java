package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 158: Where an intervention was received, it is not told whether one was offered. */
final class OfferNotNeededRule implements ReturnRule {

    @Override
    public String number() {
        return "158";
    }

    @Override
    public String asks() {
        return "Where an intervention was received, it is not told whether one was offered.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.get("INTERVENTION_RECEIVED").equals("1") && row.has("INTERVENTION_OFFERED"))
                .map(row -> Fault.of(row, "INTERVENTION_OFFERED", "An intervention was received"));
    }
}
