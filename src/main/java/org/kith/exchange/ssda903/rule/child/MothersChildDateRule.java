package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 171: The date of birth of a mother's child is a date. */
final class MothersChildDateRule implements ReturnRule {

    @Override
    public String number() {
        return "171";
    }

    @Override
    public String asks() {
        return "The date of birth of a mother's child is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.hasNoDate("MC_DOB"))
                .map(row -> Fault.of(row, "MC_DOB", "Not a date of the form DD/MM/YYYY"));
    }
}
