package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 159: Where no intervention was received, it is told whether one was offered. */
final class OfferNeededRule implements ReturnRule {

    @Override
    public String number() {
        return "159";
    }

    @Override
    public String asks() {
        return "Where no intervention was received, it is told whether one was offered.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.get("SUBSTANCE_MISUSE").equals("1")
                        && row.get("INTERVENTION_RECEIVED").equals("0")
                        && !row.has("INTERVENTION_OFFERED"))
                .map(row -> Fault.of(row, "INTERVENTION_OFFERED", "No intervention was received"));
    }
}
