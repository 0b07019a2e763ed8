package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 431: A child does not start to be looked after on the day on which its last episode ended. */
final class StartsOnOwnDayRule implements ReturnRule {

    @Override
    public String number() {
        return "431";
    }

    @Override
    public String asks() {
        return "A child does not start to be looked after on the day on which its last episode ended.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.next().get("RNE").equals("S")
                        && Days.same(pair.previous().to(), pair.next().from()))
                .map(pair -> Fault.of(
                        pair.next(), "RNE", "Line " + pair.previous().row().line() + " ends on that day"));
    }
}
