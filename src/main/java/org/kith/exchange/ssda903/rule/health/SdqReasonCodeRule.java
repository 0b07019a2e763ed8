package org.kith.exchange.ssda903.rule.health;

import static org.kith.exchange.ssda903.ReturnTable.OC2;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 196: Why there is no score of strengths and difficulties is a code of the list. */
final class SdqReasonCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "196";
    }

    @Override
    public String asks() {
        return "Why there is no score of strengths and difficulties is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC2)
                .filter(row -> row.has("SDQ_REASON") && !returned.lists(CodeTable.SDQ_REASON, row.get("SDQ_REASON")))
                .map(row -> Fault.of(row, "SDQ_REASON", "No code of the list"));
    }
}
