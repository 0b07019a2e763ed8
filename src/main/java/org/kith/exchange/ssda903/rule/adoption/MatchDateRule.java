package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 113: The day on which child and adopters were matched is a date. */
final class MatchDateRule implements ReturnRule {

    @Override
    public String number() {
        return "113";
    }

    @Override
    public String asks() {
        return "The day on which child and adopters were matched is a date.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.hasNoDate("DATE_MATCH"))
                .map(row -> Fault.of(row, "DATE_MATCH", "Not a date of the form DD/MM/YYYY"));
    }
}
