package org.kith.exchange.ssda903.rule.uasc;

import static org.kith.exchange.ssda903.ReturnTable.UASC;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 104: The day on which the status of an unaccompanied child ceased is a date. */
final class UascEndDateRule implements ReturnRule {

    @Override
    public String number() {
        return "104";
    }

    @Override
    public String asks() {
        return "The day on which the status of an unaccompanied child ceased is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(UASC)
                .filter(row -> row.hasNoDate("DUC"))
                .map(row -> Fault.of(row, "DUC", "Not a date of the form DD/MM/YYYY"));
    }
}
