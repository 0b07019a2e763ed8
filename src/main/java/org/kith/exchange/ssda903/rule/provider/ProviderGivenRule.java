package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 526: A placement that has a provider says which. */
final class ProviderGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "526";
    }

    @Override
    public String asks() {
        return "A placement that has a provider says which.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.misfits(returned, FindingCode.PROVIDER_MISSING);
    }
}
