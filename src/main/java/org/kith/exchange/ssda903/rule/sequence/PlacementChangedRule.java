package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Where only the placement changed, it changed and the legal status did not. Rule 435: RNE is P or T. */
final class PlacementChangedRule implements ReturnRule {

    @Override
    public String number() {
        return "435";
    }

    @Override
    public String asks() {
        return "Where only the placement changed, it changed and the legal status did not.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.next().get("RNE").matches("[PT]")
                        && (!SameStay.legalStatus(pair) || SameStay.placement(pair)))
                .map(pair -> Fault.of(
                        pair.next(),
                        "RNE",
                        SameStay.legalStatus(pair)
                                ? "Place, provider, URN and postcode are those of line "
                                        + pair.previous().row().line()
                                : "The legal status is not that of line "
                                        + pair.previous().row().line()));
    }
}
