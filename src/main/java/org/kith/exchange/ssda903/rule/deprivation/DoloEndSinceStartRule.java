package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 702: A deprivation of liberty ends after the day on which it began. */
final class DoloEndSinceStartRule implements ReturnRule {

    @Override
    public String number() {
        return "702";
    }

    @Override
    public String asks() {
        return "A deprivation of liberty ends after the day on which it began.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(DOLO)
                .filter(spell -> spell.from() != null && spell.to() != null && !Days.after(spell.to(), spell.from()))
                .map(spell -> Fault.of(spell.row(), "DOLO_END", "It began on " + spell.from()));
    }
}
