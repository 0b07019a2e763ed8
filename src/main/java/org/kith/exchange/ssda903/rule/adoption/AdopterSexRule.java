package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 176: The sex of adopters is a code of the list. */
final class AdopterSexRule implements ReturnRule {

    @Override
    public String number() {
        return "176";
    }

    @Override
    public String asks() {
        return "The sex of adopters is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row ->
                        row.has("SEX_ADOPTR") && !returned.lists(CodeTable.SEX_OF_ADOPTERS, row.get("SEX_ADOPTR")))
                .map(row -> Fault.of(row, "SEX_ADOPTR", "No code of the list"));
    }
}
