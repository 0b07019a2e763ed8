package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 586: A child goes missing after it was born. */
final class MissingSinceBirthRule implements ReturnRule {

    @Override
    public String number() {
        return "586";
    }

    @Override
    public String asks() {
        return "A child goes missing after it was born.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(MISSING)
                .filter(spell ->
                        Days.before(spell.from(), returned.child(spell.row()).born()))
                .map(spell -> Fault.of(
                        spell.row(),
                        "MIS_START",
                        "Born on " + returned.child(spell.row()).born()));
    }
}
