package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * A child of 4 to 16 who was looked after all year has a score, or a reason why not. Rule 186. The open validator fails a row that lacks
 * either, so every row that keeps rule 197a; both are meant.
 */
final class SdqGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "186";
    }

    @Override
    public String asks() {
        return "A child of 4 to 16 who was looked after all year has a score, or a reason why not.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> !row.has("SDQ_SCORE")
                        && !row.has("SDQ_REASON")
                        && Oc2.asksForScore(returned, row)
                        && Oc2.throughout(returned, row))
                .map(row -> Fault.of(row, "SDQ_SCORE", "Neither a score nor a reason"));
    }
}
