package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 546: Of a child of 5 or over it is not told whether its development was checked. */
final class HealthCheckFrom5Rule implements ReturnRule {

    @Override
    public String number() {
        return "546";
    }

    @Override
    public String asks() {
        return "Of a child of 5 or over it is not told whether its development was checked.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("HEALTH_CHECK")
                        && returned.child(row).isAged(5, returned.year().last()))
                .map(row -> Fault.of(
                        row,
                        "HEALTH_CHECK",
                        "Aged 5 or over on " + returned.year().last()));
    }
}
