package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 708: A deprivation of liberty began after the child was born. */
final class DoloSinceBirthRule implements ReturnRule {

    @Override
    public String number() {
        return "708";
    }

    @Override
    public String asks() {
        return "A deprivation of liberty began after the child was born.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(DOLO)
                .filter(spell -> spell.from() != null
                        && returned.child(spell.row()).born() != null
                        && !Days.after(spell.from(), returned.child(spell.row()).born()))
                .map(spell -> Fault.of(
                        spell.row(),
                        "DOLO_START",
                        "Born on " + returned.child(spell.row()).born()));
    }
}
