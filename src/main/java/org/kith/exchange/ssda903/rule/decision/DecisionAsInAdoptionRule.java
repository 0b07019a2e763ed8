package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.AD1;
import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 523: The decision has the same day in AD1. */
final class DecisionAsInAdoptionRule implements ReturnRule {

    @Override
    public String number() {
        return "523";
    }

    @Override
    public String asks() {
        return "The decision has the same day in AD1.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.day("DATE_INT") != null
                        && returned.child(row)
                                .lastSpell(PLACED_FOR_ADOPTION)
                                .filter(spell -> !Days.same(spell.from(), row.day("DATE_INT")))
                                .isPresent())
                .map(row -> Fault.of(row, "DATE_INT", "The decision to place for adoption has another day"));
    }
}
