package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** The age is no reason for having no score for a child of 4 to 16. Rule 157: SDQ1. */
final class SdqAgeReasonRule implements ReturnRule {

    @Override
    public String number() {
        return "157";
    }

    @Override
    public String asks() {
        return "The age is no reason for having no score for a child of 4 to 16.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.get("SDQ_REASON").equals("SDQ1") && Oc2.asksForScore(returned, row))
                .map(row -> Fault.of(row, "SDQ_REASON", "Aged 4 to 16 all through the year"));
    }
}
