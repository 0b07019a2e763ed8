package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Where legal status and placement changed, both did. Rule 436: RNE is B or U. */
final class BothChangedRule implements ReturnRule {

    @Override
    public String number() {
        return "436";
    }

    @Override
    public String asks() {
        return "Where legal status and placement changed, both did.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.next().get("RNE").matches("[BU]")
                        && (SameStay.legalStatus(pair) || SameStay.placement(pair)))
                .map(pair -> Fault.of(
                        pair.next(),
                        "RNE",
                        (SameStay.legalStatus(pair)
                                        ? "The legal status is that of line "
                                        : "Place, provider, URN and postcode are those of line ")
                                + pair.previous().row().line()));
    }
}
