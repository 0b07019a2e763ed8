package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 177: The legal status of adopters is a code of the list. */
final class AdopterStatusRule implements ReturnRule {

    @Override
    public String number() {
        return "177";
    }

    @Override
    public String asks() {
        return "The legal status of adopters is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.has("LS_ADOPTR")
                        && !returned.lists(CodeTable.LEGAL_STATUS_OF_ADOPTERS, row.get("LS_ADOPTR")))
                .map(row -> Fault.of(row, "LS_ADOPTR", "No code of the list"));
    }
}
