package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 197a: Where there is a score, no reason says why there is none. */
final class SdqReasonWithScoreRule implements ReturnRule {

    @Override
    public String number() {
        return "197a";
    }

    @Override
    public String asks() {
        return "Where there is a score, no reason says why there is none.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("SDQ_SCORE") && row.has("SDQ_REASON"))
                .map(row -> Fault.of(row, "SDQ_REASON", "The score is " + row.get("SDQ_SCORE")));
    }
}
