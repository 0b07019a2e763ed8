package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 112: The day on which adoption was decided to be in the child's interest is a date. */
final class InterestDateRule implements ReturnRule {

    @Override
    public String number() {
        return "112";
    }

    @Override
    public String asks() {
        return "The day on which adoption was decided to be in the child's interest is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.hasNoDate("DATE_INT"))
                .map(row -> Fault.of(row, "DATE_INT", "Not a date of the form DD/MM/YYYY"));
    }
}
