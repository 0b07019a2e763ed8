package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 333: Adoption was decided on by the day on which child and adopters were matched. */
final class InterestByMatchRule implements ReturnRule {

    @Override
    public String number() {
        return "333";
    }

    @Override
    public String asks() {
        return "Adoption was decided on by the day on which child and adopters were matched.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> Days.after(row.day("DATE_INT"), row.day("DATE_MATCH")))
                .map(row -> Fault.of(row, "DATE_INT", "Matched on " + row.get("DATE_MATCH")));
    }
}
