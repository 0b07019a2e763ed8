package org.kith.exchange.ssda903.rule.health;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** OC2: health, convictions, strengths and difficulties: the rules, in the order of the page. */
public final class HealthRules {
    public static final List<ReturnRule> ALL = List.of(
            new SdqScoreRule(),
            new YesOrNoRule(),
            new HealthWholeRule(),
            new SdqReasonCodeRule(),
            new SdqReasonWithScoreRule(),
            new SdqGivenRule(),
            new SdqUnder4Rule(),
            new SdqFrom17Rule(),
            new SdqAgeReasonRule(),
            new SdqTwelveMonthsRule(),
            new SdqReasonTwelveMonthsRule(),
            new HealthTwelveMonthsRule(),
            new HealthGivenRule(),
            new InterventionGivenRule(),
            new InterventionWithoutMisuseRule(),
            new OfferNotNeededRule(),
            new OfferNeededRule(),
            new ConvictedUnder10Rule(),
            new ConvictedGivenRule(),
            new HealthCheckGivenRule(),
            new HealthCheckFrom5Rule());

    private HealthRules() {}
}
