package org.kith.exchange.ssda903.rule.leaver;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** OC3: care leavers: the rules, in the order of the page. */
public final class LeaverRules {
    public static final List<ReturnRule> ALL = List.of(
            new InTouchCodeRule(),
            new ActivityCodeRule(),
            new AccommodationCodeRule(),
            new LeaverWholeRule(),
            new GoneLeaverRule(),
            new InTouchLeaverRule(),
            new LeaverFrom17Rule(),
            new LeaverStillInCareRule(),
            new LeaverAt17Rule(),
            new LeaverLivedRule(),
            new TransferredLeaverRule(),
            new LeaverHasNoHealthRule(),
            new LeaverNotAdoptedRule(),
            new TwelveMonthsNotLeftRule());

    private LeaverRules() {}
}
