package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A deprivation of liberty begins only after the one before has ended. Rule 705, by days; the open validator compares them as text. */
final class DolosApartRule implements ReturnRule {

    @Override
    public String number() {
        return "705";
    }

    @Override
    public String asks() {
        return "A deprivation of liberty begins only after the one before has ended.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2026);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(DOLO))
                .filter(pair -> pair.previous().overlaps(pair.next()))
                .map(pair -> Fault.of(
                        pair.next().row(),
                        "DOLO_START",
                        "Line " + pair.previous().row().line()
                                + (pair.previous().to() == null
                                        ? " has no end"
                                        : " ends on " + pair.previous().to())));
    }
}
