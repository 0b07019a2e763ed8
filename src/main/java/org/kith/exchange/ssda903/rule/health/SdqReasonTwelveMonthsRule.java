package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 198: Only of a child who was looked after all year a reason is told why it has no score. */
final class SdqReasonTwelveMonthsRule implements ReturnRule {

    @Override
    public String number() {
        return "198";
    }

    @Override
    public String asks() {
        return "Only of a child who was looked after all year a reason is told why it has no score.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("SDQ_REASON") && Oc2.notThroughout(returned, row))
                .map(row -> Fault.of(row, "SDQ_REASON", "Not looked after all year, as the episodes say"));
    }
}
