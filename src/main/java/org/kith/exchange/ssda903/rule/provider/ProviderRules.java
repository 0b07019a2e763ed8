package org.kith.exchange.ssda903.rule.provider;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Providers and URNs: the rules, in the order of the page. */
public final class ProviderRules {
    public static final List<ReturnRule> ALL = List.of(
            new ProviderGivenRule(),
            new ProviderNotExpectedRule(),
            new ParentsOnlyProviderRule(),
            new OwnProvisionRule(),
            new OtherAuthorityProvisionRule(),
            new OtherPublicProvisionRule(),
            new PrivateProvisionRule(),
            new VoluntaryProvisionRule(),
            new UrnGivenRule(),
            new UrnNotExpectedRule(),
            new UrnFormRule(),
            new RegionalAgencyUrnRule());

    private ProviderRules() {}
}
