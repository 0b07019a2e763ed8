package org.kith.exchange.ssda903.rule.episode;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** An episode: the rules, in the order of the page. */
public final class EpisodeRules {
    public static final List<ReturnRule> ALL = List.of(
            new EpisodeStartDateRule(),
            new EpisodeEndDateRule(),
            new NewEpisodeCodeRule(),
            new LegalStatusCodeRule(),
            new NeedCodeRule(),
            new PlacementCodeRule(),
            new ProviderCodeRule(),
            new CeasedCodeRule(),
            new PlacementChangeCodeRule(),
            new FreeingOrderDateRule(),
            new PlacementOrderDateRule(),
            new EndAndReasonRule(),
            new StartByYearsEndRule(),
            new EndByYearsEndRule(),
            new EndSinceYearsStartRule(),
            new StartSince1991Rule(),
            new StartSinceBirthRule(),
            new LastsADayRule(),
            new EndSinceStartRule());

    private EpisodeRules() {}
}
