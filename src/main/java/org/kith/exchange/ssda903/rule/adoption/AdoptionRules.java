package org.kith.exchange.ssda903.rule.adoption;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** AD1: adoptions: the rules, in the order of the page. */
public final class AdoptionRules {
    public static final List<ReturnRule> ALL = List.of(
            new InterestDateRule(),
            new MatchDateRule(),
            new FosterCareCodeRule(),
            new AdopterNumberRule(),
            new AdopterSexRule(),
            new AdopterStatusRule(),
            new AdoptionWholeRule(),
            new CoupleRule(),
            new SingleAdopterRule(),
            new MarriedCoupleRule(),
            new MarriedSameSexCoupleRule(),
            new CivilPartnersRule(),
            new UnmarriedCoupleRule(),
            new UnmarriedSameSexCoupleRule(),
            new MatchByPlacementRule(),
            new InterestByMatchRule(),
            new InterestSinceCareBeganRule(),
            new CurrentCarerRule(),
            new MatchBeforeAdoptionRule(),
            new AdoptionGivenRule(),
            new AdoptedInYearRule(),
            new ReversedNotAdoptedRule());

    private AdoptionRules() {}
}
