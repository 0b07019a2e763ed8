package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Kith's own: No two episodes of a child begin on the same day. */
final class SameStartRule implements ReturnRule {

    @Override
    public String number() {
        return "K06";
    }

    @Override
    public String asks() {
        return "No two episodes of a child begin on the same day.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> Days.same(pair.previous().from(), pair.next().from()))
                .map(pair -> Fault.of(
                        pair.next(), "DECOM", "Line " + pair.previous().row().line() + " begins on that day too"));
    }
}
