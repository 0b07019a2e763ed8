package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 133: Where a care leaver lives is a code of the list. */
final class AccommodationCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "133";
    }

    @Override
    public String asks() {
        return "Where a care leaver lives is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(row -> !returned.lists(CodeTable.ACCOMMODATION_OF_CARE_LEAVER, row.get("ACCOM")))
                .map(row -> Fault.of(row, "ACCOM", "No code of the list"));
    }
}
