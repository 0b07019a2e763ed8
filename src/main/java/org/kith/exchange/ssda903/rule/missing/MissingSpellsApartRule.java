package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 574: A child goes missing again only after it was found. */
final class MissingSpellsApartRule implements ReturnRule {

    @Override
    public String number() {
        return "574";
    }

    @Override
    public String asks() {
        return "A child goes missing again only after it was found.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(MISSING))
                .filter(pair -> pair.previous().overlaps(pair.next()))
                .map(pair -> Fault.of(
                        pair.next().row(),
                        "MIS_START",
                        pair.previous().to() == null
                                ? "Line " + pair.previous().row().line() + " has no end"
                                : "Line " + pair.previous().row().line() + " ends on "
                                        + pair.previous().to()));
    }
}
