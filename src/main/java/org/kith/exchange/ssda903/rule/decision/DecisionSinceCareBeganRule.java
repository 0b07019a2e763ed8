package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** The decision was made after care began. Rule 1003, of the last period of care. */
final class DecisionSinceCareBeganRule implements ReturnRule {

    @Override
    public String number() {
        return "1003";
    }

    @Override
    public String asks() {
        return "The decision was made after care began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(PLACED_FOR_ADOPTION)
                .filter(spell -> returned.child(spell.row())
                        .lastPeriod()
                        .filter(period ->
                                period.first().get("RNE").equals("S") && Days.before(spell.from(), period.from()))
                        .isPresent())
                .map(spell -> Fault.of(spell.row(), "DATE_PLACED", "Care began later"));
    }
}
