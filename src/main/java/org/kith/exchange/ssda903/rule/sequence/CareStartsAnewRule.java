package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 432: After care ended the next episode says that it started. */
final class CareStartsAnewRule implements ReturnRule {

    @Override
    public String number() {
        return "432";
    }

    @Override
    public String asks() {
        return "After care ended the next episode says that it started.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair ->
                        pair.previous().endsCare() && !pair.next().get("RNE").equals("S"))
                .map(pair -> Fault.of(
                        pair.next(),
                        "RNE",
                        "Line " + pair.previous().row().line() + " ends care with "
                                + pair.previous().get("REC")));
    }
}
