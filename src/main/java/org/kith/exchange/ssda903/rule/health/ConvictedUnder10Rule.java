package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 542: Of a child under 10 no conviction is asked. */
final class ConvictedUnder10Rule implements ReturnRule {

    @Override
    public String number() {
        return "542";
    }

    @Override
    public String asks() {
        return "Of a child under 10 no conviction is asked.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("CONVICTED")
                        && returned.child(row).isUnder(10, returned.year().last()))
                .map(row -> Fault.of(
                        row, "CONVICTED", "Under 10 on " + returned.year().last()));
    }
}
