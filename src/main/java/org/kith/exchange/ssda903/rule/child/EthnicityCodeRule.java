package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 103: The ethnicity is given and is a code of the list. */
final class EthnicityCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "103";
    }

    @Override
    public String asks() {
        return "The ethnicity is given and is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> !returned.lists(CodeTable.ETHNICITY, row.get("ETHNIC")))
                .map(row -> Fault.of(row, "ETHNIC", "No code of an ethnicity"));
    }
}
