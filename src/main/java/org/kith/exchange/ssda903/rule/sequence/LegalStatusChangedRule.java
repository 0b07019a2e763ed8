package org.kith.exchange.ssda903.rule.sequence;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Where only the legal status changed, it changed and the placement did not. Rule 434: RNE is L. */
final class LegalStatusChangedRule implements ReturnRule {

    @Override
    public String number() {
        return "434";
    }

    @Override
    public String asks() {
        return "Where only the legal status changed, it changed and the placement did not.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair ->
                        pair.next().get("RNE").equals("L") && (SameStay.legalStatus(pair) || !SameStay.placement(pair)))
                .map(pair -> Fault.of(
                        pair.next(),
                        "RNE",
                        SameStay.legalStatus(pair)
                                ? "The legal status is that of line "
                                        + pair.previous().row().line()
                                : "Place, provider, URN or postcode are not those of line "
                                        + pair.previous().row().line()));
    }
}
