package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;
import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Of a child who was looked after all year OC2 is answered. Rule 191; a child who has no row of OC2 is told on its header. */
final class HealthGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "191";
    }

    @Override
    public String asks() {
        return "Of a child who was looked after all year OC2 is answered.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.has(OC2)
                ? Stream.concat(
                        returned.rows(OC2)
                                .filter(row -> Oc2.throughout(returned, row))
                                .flatMap(row -> Oc2.firstBlank(row, Oc2.HEALTH)
                                        .map(column ->
                                                Fault.of(row, column, "Blank, and the child was looked after all year"))
                                        .stream()),
                        returned.rows(HEADER)
                                .filter(row -> Oc2.throughout(returned, row)
                                        && !returned.child(row).isIn(OC2))
                                .map(row -> Fault.of(row, "CHILD", "Looked after all year, and not in OC2")))
                : Stream.empty();
    }
}
