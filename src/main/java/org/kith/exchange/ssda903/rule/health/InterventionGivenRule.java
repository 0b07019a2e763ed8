package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 192: Of a child who misuses substances it is told whether it received an intervention. */
final class InterventionGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "192";
    }

    @Override
    public String asks() {
        return "Of a child who misuses substances it is told whether it received an intervention.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.get("SUBSTANCE_MISUSE").equals("1") && !row.has("INTERVENTION_RECEIVED"))
                .map(row -> Fault.of(row, "INTERVENTION_RECEIVED", "The child misuses substances"));
    }
}
