package org.kith.exchange.ssda903.rule.uasc;

import static org.kith.exchange.ssda903.ReturnTable.UASC;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 304: The status of an unaccompanied child ceases by its 18th birthday. */
final class UascEndBy18Rule implements ReturnRule {

    @Override
    public String number() {
        return "304";
    }

    @Override
    public String asks() {
        return "The status of an unaccompanied child ceases by its 18th birthday.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(UASC)
                .filter(row -> Days.after(row.day("DUC"), returned.child(row).birthday(18)))
                .map(row -> Fault.of(row, "DUC", "18 on " + returned.child(row).birthday(18)));
    }
}
