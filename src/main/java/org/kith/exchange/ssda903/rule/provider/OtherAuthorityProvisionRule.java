package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Another authority provides no stay with parents, in a hospital or in custody. Rule 528: PR2 with P1, R2 or R5. */
final class OtherAuthorityProvisionRule implements ReturnRule {

    @Override
    public String number() {
        return "528";
    }

    @Override
    public String asks() {
        return "Another authority provides no stay with parents, in a hospital or in custody.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.faults(returned, "PR2", "P1", "R2", "R5");
    }
}
