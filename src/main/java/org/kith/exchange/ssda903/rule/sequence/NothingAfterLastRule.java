package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** After a child died, or was found to be an adult, no episode follows. Rule 437: E2 and E15. */
final class NothingAfterLastRule implements ReturnRule {

    @Override
    public String number() {
        return "437";
    }

    @Override
    public String asks() {
        return "After a child died, or was found to be an adult, no episode follows.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().get("REC").matches("E2|E15"))
                .map(pair -> Fault.of(
                        pair.previous(), "REC", "Line " + pair.next().row().line() + " follows"));
    }
}
