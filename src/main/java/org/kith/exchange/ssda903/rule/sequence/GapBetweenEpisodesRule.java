package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Kith's own: There is no gap between the episodes of a child, unless it left care and came back. The gap itself breaks no rule of the
 * Department; rule 433 asks what the reasons say.
 */
final class GapBetweenEpisodesRule implements ReturnRule {

    @Override
    public String number() {
        return "K05";
    }

    @Override
    public String asks() {
        return "There is no gap between the episodes of a child, unless it left care and came back.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().gapBefore(pair.next()))
                .map(pair -> Fault.of(
                        pair.next(),
                        "DECOM",
                        "Line %d ended on %s with %s, and this one begins with %s"
                                .formatted(
                                        pair.previous().row().line(),
                                        pair.previous().to(),
                                        pair.previous().get("REC"),
                                        pair.next().get("RNE"))));
    }
}
