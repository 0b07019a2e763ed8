package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 181: What OC2 asks is answered with 0 or 1. */
final class YesOrNoRule implements ReturnRule {

    @Override
    public String number() {
        return "181";
    }

    @Override
    public String asks() {
        return "What OC2 asks is answered with 0 or 1.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .flatMap(row -> Stream.concat(Oc2.HEALTH.stream(), Oc2.FURTHER.stream())
                        .filter(column -> row.has(column) && !row.get(column).matches("[01]"))
                        .map(column -> Fault.of(row, column, "Neither 0 nor 1")));
    }
}
