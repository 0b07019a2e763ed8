package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 131: Whether the authority is in touch with a care leaver is a code of the list. */
final class InTouchCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "131";
    }

    @Override
    public String asks() {
        return "Whether the authority is in touch with a care leaver is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> !returned.lists(CodeTable.IN_TOUCH, row.get("IN_TOUCH")))
                .map(row -> Fault.of(row, "IN_TOUCH", "No code of the list"));
    }
}
