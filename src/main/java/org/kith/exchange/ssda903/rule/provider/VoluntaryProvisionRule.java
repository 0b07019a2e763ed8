package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** No voluntary body provides a stay with parents. Rule 531: PR5 with P1. */
final class VoluntaryProvisionRule implements ReturnRule {

    @Override
    public String number() {
        return "531";
    }

    @Override
    public String asks() {
        return "No voluntary body provides a stay with parents.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.faults(returned, "PR5", "P1");
    }
}
