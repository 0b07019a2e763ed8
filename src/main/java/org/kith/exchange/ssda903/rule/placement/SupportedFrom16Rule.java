package org.kith.exchange.ssda903.rule.placement;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A child in supported accommodation is at least 16. Rule 371: K3 since 2024-25. */
final class SupportedFrom16Rule implements ReturnRule {

    @Override
    public String number() {
        return "371";
    }

    @Override
    public String asks() {
        return "A child in supported accommodation is at least 16.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return PlacementAge.faults(returned, "K3", 16);
    }
}
