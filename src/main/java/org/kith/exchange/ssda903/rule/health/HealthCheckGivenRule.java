package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 545: Of a child under 5 who was looked after all year it is told whether its development was checked. */
final class HealthCheckGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "545";
    }

    @Override
    public String asks() {
        return "Of a child under 5 who was looked after all year it is told whether its development was checked.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> !row.has("HEALTH_CHECK")
                        && returned.child(row).isUnder(5, returned.year().last())
                        && Oc2.throughout(returned, row))
                .map(row -> Fault.of(
                        row, "HEALTH_CHECK", "Under 5 on " + returned.year().last()));
    }
}
