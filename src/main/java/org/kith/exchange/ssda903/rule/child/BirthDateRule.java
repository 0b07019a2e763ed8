package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 102: The date of birth is given and is a date. */
final class BirthDateRule implements ReturnRule {

    @Override
    public String number() {
        return "102";
    }

    @Override
    public String asks() {
        return "The date of birth is given and is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.day("DOB") == null)
                .map(row -> Fault.of(row, "DOB", "Not a date of the form DD/MM/YYYY"));
    }
}
