package org.kith.exchange.ssda903.rule.permanence;

import static org.kith.exchange.ssda903.ReturnTable.PREVIOUS_PERMANENCE;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 631: An earlier permanent arrangement is a code of the list. */
final class PreviousPermanenceCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "631";
    }

    @Override
    public String asks() {
        return "An earlier permanent arrangement is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PREVIOUS_PERMANENCE)
                .filter(row ->
                        row.has("PREV_PERM") && !returned.lists(CodeTable.PREVIOUS_PERMANENCE, row.get("PREV_PERM")))
                .map(row -> Fault.of(row, "PREV_PERM", "None of P1 to P4 and Z1"));
    }
}
