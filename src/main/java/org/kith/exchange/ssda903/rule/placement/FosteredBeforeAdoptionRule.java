package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Before a placement for adoption with the current carers the child was fostered or placed for adoption. Rule 336: A3 and A5, as its
 * text says; the open validator looks at A3 and A4.
 */
final class FosteredBeforeAdoptionRule implements ReturnRule {

    @Override
    public String number() {
        return "336";
    }

    @Override
    public String asks() {
        return "Before a placement for adoption with the current carers the child was fostered or placed for adoption.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.next().get("PLACE").matches("A[35]")
                        && !pair.previous().get("PLACE").matches("A[3-6]|U[1-6]"))
                .map(pair -> Fault.of(
                        pair.next(),
                        "PLACE",
                        "Line %d says %s"
                                .formatted(
                                        pair.previous().row().line(),
                                        pair.previous().get("PLACE"))));
    }
}
