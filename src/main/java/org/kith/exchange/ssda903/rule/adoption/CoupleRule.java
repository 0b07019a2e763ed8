package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 511: Two adopters are MM, FF or MF. */
final class CoupleRule implements ReturnRule {

    @Override
    public String number() {
        return "511";
    }

    @Override
    public String asks() {
        return "Two adopters are MM, FF or MF.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.get("NB_ADOPTR").equals("2")
                        && CodeTable.SEX_OF_ADOPTERS
                                .find(row.get("SEX_ADOPTR"))
                                .filter(code -> code.fact("adopters").equals("2"))
                                .isEmpty())
                .map(row -> Fault.of(row, "SEX_ADOPTR", "There are two adopters"));
    }
}
