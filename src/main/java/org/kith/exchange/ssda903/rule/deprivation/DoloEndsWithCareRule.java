package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 707: A deprivation of liberty ends when care does. */
final class DoloEndsWithCareRule implements ReturnRule {

    @Override
    public String number() {
        return "707";
    }

    @Override
    public String asks() {
        return "A deprivation of liberty ends when care does.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> !child.periods().isEmpty())
                .flatMap(child -> child.spells(DOLO).stream()
                        .filter(spell -> child.periodOn(spell.from())
                                .filter(period -> period.last().isX1()
                                        || period.to() == null
                                        || spell.to() != null && !Days.after(spell.to(), period.to()))
                                .isEmpty()))
                .map(spell -> Fault.of(spell.row(), "DOLO_END", "The child was not looked after for all of it"));
    }
}
