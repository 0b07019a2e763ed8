package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 1005: The day until which a child was missing is a date. */
final class MissingEndDateRule implements ReturnRule {

    @Override
    public String number() {
        return "1005";
    }

    @Override
    public String asks() {
        return "The day until which a child was missing is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(MISSING)
                .filter(row -> row.hasNoDate("MIS_END"))
                .map(row -> Fault.of(row, "MIS_END", "Not a date of the form DD/MM/YYYY"));
    }
}
