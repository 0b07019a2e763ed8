package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 543: Of a child of 10 or over who was looked after all year it is told whether it was convicted. */
final class ConvictedGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "543";
    }

    @Override
    public String asks() {
        return "Of a child of 10 or over who was looked after all year it is told whether it was convicted.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> !row.has("CONVICTED")
                        && returned.child(row).isAged(10, returned.year().last())
                        && Oc2.throughout(returned, row))
                .map(row -> Fault.of(
                        row,
                        "CONVICTED",
                        "Aged 10 or over on " + returned.year().last()));
    }
}
