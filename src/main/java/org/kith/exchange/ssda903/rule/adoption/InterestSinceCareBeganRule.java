package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 334: Adoption was decided on after care began. */
final class InterestSinceCareBeganRule implements ReturnRule {

    @Override
    public String number() {
        return "334";
    }

    @Override
    public String asks() {
        return "Adoption was decided on after care began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> returned.child(row)
                        .lastPeriod()
                        .filter(period -> period.first().get("RNE").equals("S")
                                && Days.before(row.day("DATE_INT"), period.from()))
                        .isPresent())
                .map(row -> Fault.of(row, "DATE_INT", "Care began later"));
    }
}
