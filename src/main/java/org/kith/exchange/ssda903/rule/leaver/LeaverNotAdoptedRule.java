package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.AD1;
import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 134: Of a care leaver no adoption is told. */
final class LeaverNotAdoptedRule implements ReturnRule {

    @Override
    public String number() {
        return "134";
    }

    @Override
    public String asks() {
        return "Of a care leaver no adoption is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> returned.child(row).rows(OC3).stream().anyMatch(Oc3::isGiven))
                .flatMap(row -> Stream.of(
                                "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR")
                        .filter(row::has)
                        .limit(1)
                        .map(column -> Fault.of(row, column, "The child is in OC3")));
    }
}
