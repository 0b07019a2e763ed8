package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 184: The decision was made after the child was born. */
final class DecisionSinceBirthRule implements ReturnRule {

    @Override
    public String number() {
        return "184";
    }

    @Override
    public String asks() {
        return "The decision was made after the child was born.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(PLACED_FOR_ADOPTION)
                .filter(spell ->
                        Days.before(spell.from(), returned.child(spell.row()).born()))
                .map(spell -> Fault.of(
                        spell.row(),
                        "DATE_PLACED",
                        "Born on " + returned.child(spell.row()).born()));
    }
}
