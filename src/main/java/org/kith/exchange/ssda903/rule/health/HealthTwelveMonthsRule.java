package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 190: Only of a child who was looked after all year OC2 is answered. */
final class HealthTwelveMonthsRule implements ReturnRule {

    @Override
    public String number() {
        return "190";
    }

    @Override
    public String asks() {
        return "Only of a child who was looked after all year OC2 is answered.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> Oc2.notThroughout(returned, row))
                .flatMap(row -> Stream.of(Oc2.HEALTH, Oc2.FURTHER)
                        .flatMap(columns -> Oc2.firstGiven(row, columns).stream())
                        .limit(1)
                        .map(column -> Fault.of(row, column, "Not looked after all year, as the episodes say")));
    }
}
