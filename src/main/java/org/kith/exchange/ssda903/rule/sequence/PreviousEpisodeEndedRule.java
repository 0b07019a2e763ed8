package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 142: An episode has ended before another begins. */
final class PreviousEpisodeEndedRule implements ReturnRule {

    @Override
    public String number() {
        return "142";
    }

    @Override
    public String asks() {
        return "An episode has ended before another begins.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().to() == null && pair.previous().overlaps(pair.next()))
                .map(pair -> Fault.of(
                        pair.previous(),
                        "DEC",
                        "It has no end, and line " + pair.next().row().line() + " begins on "
                                + pair.next().from()));
    }
}
