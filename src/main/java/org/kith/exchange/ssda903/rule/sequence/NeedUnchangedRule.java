package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 504: The category of need stays the same while care goes on. */
final class NeedUnchangedRule implements ReturnRule {

    @Override
    public String number() {
        return "504";
    }

    @Override
    public String asks() {
        return "The category of need stays the same while care goes on.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().continuesInto(pair.next())
                        && !pair.previous().get("CIN").equals(pair.next().get("CIN")))
                .map(pair -> Fault.of(
                        pair.next(),
                        "CIN",
                        "Line " + pair.previous().row().line() + " says "
                                + pair.previous().get("CIN")));
    }
}
