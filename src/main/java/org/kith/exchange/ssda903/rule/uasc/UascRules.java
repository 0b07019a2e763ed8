package org.kith.exchange.ssda903.rule.uasc;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Unaccompanied children: the rules, in the order of the page. */
public final class UascRules {
    public static final List<ReturnRule> ALL =
            List.of(new UascEndDateRule(), new UascEndBy18Rule(), new UascIsNoLeaverRule());

    private UascRules() {}
}
