package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A temporary or other placement names no provider. Rule 213: T0 to T4, and Z1 or Z11 to Z14. */
final class ProviderNotExpectedRule implements ReturnRule {

    @Override
    public String number() {
        return "213";
    }

    @Override
    public String asks() {
        return "A temporary or other placement names no provider.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.misfits(returned, FindingCode.PROVIDER_NOT_EXPECTED);
    }
}
