package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 116: The day of the decision that a child should no longer be placed for adoption is a date. */
final class ReversalDateRule implements ReturnRule {

    @Override
    public String number() {
        return "116";
    }

    @Override
    public String asks() {
        return "The day of the decision that a child should no longer be placed for adoption is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PLACED_FOR_ADOPTION)
                .filter(row -> row.hasNoDate("DATE_PLACED_CEASED"))
                .map(row -> Fault.of(row, "DATE_PLACED_CEASED", "Not a date of the form DD/MM/YYYY"));
    }
}
