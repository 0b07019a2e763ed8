package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** The authority itself provides no stay with parents, in a hospital or in custody. Rule 527: PR1 with P1, R2 or R5. */
final class OwnProvisionRule implements ReturnRule {

    @Override
    public String number() {
        return "527";
    }

    @Override
    public String asks() {
        return "The authority itself provides no stay with parents, in a hospital or in custody.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.faults(returned, "PR1", "P1", "R2", "R5");
    }
}
