package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 704: A deprivation of liberty ended in the year, or goes on. */
final class DoloEndInYearRule implements ReturnRule {

    @Override
    public String number() {
        return "704";
    }

    @Override
    public String asks() {
        return "A deprivation of liberty ended in the year, or goes on.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.spells(DOLO)
                .filter(spell -> spell.to() != null && !returned.year().holds(spell.to()))
                .map(spell -> Fault.of(spell.row(), "DOLO_END", "Not in " + returned.year()));
    }
}
