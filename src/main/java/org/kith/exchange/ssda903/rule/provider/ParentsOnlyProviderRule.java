package org.kith.exchange.ssda903.rule.provider;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** PR0 stands with parents only. Rule 550: with P1. */
final class ParentsOnlyProviderRule implements ReturnRule {

    @Override
    public String number() {
        return "550";
    }

    @Override
    public String asks() {
        return "PR0 stands with parents only.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ProviderWith.misfits(returned, FindingCode.PROVIDER_ONLY_FOR_PARENTS);
    }
}
