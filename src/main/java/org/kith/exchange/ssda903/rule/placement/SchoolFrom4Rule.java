package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child placed in a school is at least 4. Rule 373: S1. */
final class SchoolFrom4Rule implements ReturnRule {

    @Override
    public String number() {
        return "373";
    }

    @Override
    public String asks() {
        return "A child placed in a school is at least 4.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return PlacementAge.faults(returned, "S1", 4);
    }
}
