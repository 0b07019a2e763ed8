package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 703: A deprivation of liberty began by the end of the year. */
final class DoloStartByYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "703";
    }

    @Override
    public String asks() {
        return "A deprivation of liberty began by the end of the year.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(DOLO)
                .filter(spell -> Days.after(spell.from(), returned.year().last()))
                .map(spell -> Fault.of(
                        spell.row(), "DOLO_START", "After " + returned.year().last()));
    }
}
