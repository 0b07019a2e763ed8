package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 501: An episode begins no earlier than the one before it ended. */
final class EpisodesDoNotOverlapRule implements ReturnRule {

    @Override
    public String number() {
        return "501";
    }

    @Override
    public String asks() {
        return "An episode begins no earlier than the one before it ended.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().to() != null && pair.previous().overlaps(pair.next()))
                .map(pair -> Fault.of(
                        pair.next(),
                        "DECOM",
                        "Line " + pair.previous().row().line() + " ends on "
                                + pair.previous().to()));
    }
}
