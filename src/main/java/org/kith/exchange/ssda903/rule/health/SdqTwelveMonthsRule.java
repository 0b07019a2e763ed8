package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 185: Only a child who was looked after all year has a score. */
final class SdqTwelveMonthsRule implements ReturnRule {

    @Override
    public String number() {
        return "185";
    }

    @Override
    public String asks() {
        return "Only a child who was looked after all year has a score.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("SDQ_SCORE") && Oc2.notThroughout(returned, row))
                .map(row -> Fault.of(row, "SDQ_SCORE", "Not looked after all year, as the episodes say"));
    }
}
