package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** No private body provides a stay with parents. Rule 530: PR4 with P1. */
final class PrivateProvisionRule implements ReturnRule {

    @Override
    public String number() {
        return "530";
    }

    @Override
    public String asks() {
        return "No private body provides a stay with parents.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.faults(returned, "PR4", "P1");
    }
}
