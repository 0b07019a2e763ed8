package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 193: Only of a child who misuses substances an intervention is told. */
final class InterventionWithoutMisuseRule implements ReturnRule {

    @Override
    public String number() {
        return "193";
    }

    @Override
    public String asks() {
        return "Only of a child who misuses substances an intervention is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> !row.get("SUBSTANCE_MISUSE").equals("1"))
                .flatMap(row -> Oc2.firstGiven(row, List.of("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"))
                        .map(column -> Fault.of(row, column, "SUBSTANCE_MISUSE does not say 1"))
                        .stream());
    }
}
