package org.kith.exchange.ssda903.rule.review;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Reviews: the rules, in the order of the page. */
public final class ReviewRules {
    public static final List<ReturnRule> ALL = List.of(
            new ReviewDateRule(),
            new ParticipationCodeRule(),
            new TookPartFrom4Rule(),
            new TookPartUnder4Rule(),
            new ReviewInCareRule(),
            new ReviewInYearRule());

    private ReviewRules() {}
}
