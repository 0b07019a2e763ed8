package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child in custody is at least 10. Rule 372: R5. */
final class CustodyFrom10Rule implements ReturnRule {

    @Override
    public String number() {
        return "372";
    }

    @Override
    public String asks() {
        return "A child in custody is at least 10.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return PlacementAge.faults(returned, "R5", 10);
    }
}
