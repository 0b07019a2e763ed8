package org.kith.exchange.ssda903.rule.ceasing;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** How care ended: the rules, in the order of the page. */
public final class CeasingRules {
    public static final List<ReturnRule> ALL = List.of(
            new AdoptedUnder18Rule(),
            new GuardianshipUnder18Rule(),
            new IndependenceFrom14Rule(),
            new AdultCareFrom16Rule(),
            new StayedWithCarersFrom18Rule(),
            new GuardianWasCarerRule(),
            new AdoptedFromAdoptersRule(),
            new MissingAt18Rule());

    private CeasingRules() {}
}
