package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 132: What a care leaver does is a code of the list. */
final class ActivityCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "132";
    }

    @Override
    public String asks() {
        return "What a care leaver does is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> !returned.lists(CodeTable.ACTIVITY_OF_CARE_LEAVER, row.get("ACTIV")))
                .map(row -> Fault.of(row, "ACTIV", "No code of the list"));
    }
}
