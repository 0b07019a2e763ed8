package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Where the placement changed, the episode before says why. Rule 225; temporary placements are left out. */
final class PlacementChangeGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "225";
    }

    @Override
    public String asks() {
        return "Where the placement changed, the episode before says why.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(ChildInReturn::neighbours)
                .filter(pair -> pair.previous().isX1()
                        && !pair.previous().has("REASON_PLACE_CHANGE")
                        && !pair.previous().get("PLACE").matches("T[0-4]")
                        && !pair.next().get("PLACE").matches("T[0-4]")
                        && pair.next().get("RNE").matches("[PBTU]"))
                .map(pair -> Fault.of(
                        pair.previous(),
                        "REASON_PLACE_CHANGE",
                        "Line " + pair.next().row().line() + " is a change of placement"));
    }
}
