package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 579: A new decision is made only after the one before was reversed. */
final class DecisionsApartRule implements ReturnRule {

    @Override
    public String number() {
        return "579";
    }

    @Override
    public String asks() {
        return "A new decision is made only after the one before was reversed.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(PLACED_FOR_ADOPTION))
                .filter(pair -> pair.previous().overlaps(pair.next()))
                .map(pair -> Fault.of(
                        pair.next().row(),
                        "DATE_PLACED",
                        "Line " + pair.previous().row().line()
                                + (pair.previous().to() == null
                                        ? " is not reversed"
                                        : " is reversed on " + pair.previous().to())));
    }
}
