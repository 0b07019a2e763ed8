package org.kith.exchange.ssda903.rule.sequence;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** How episodes follow each other: the rules, in the order of the page. */
public final class SequenceRules {
    public static final List<ReturnRule> ALL = List.of(
            new PreviousEpisodeEndedRule(),
            new EpisodesDoNotOverlapRule(),
            new GapBetweenEpisodesRule(),
            new SameStartRule(),
            new ContinuationRule(),
            new StartsOnOwnDayRule(),
            new CareStartsAnewRule(),
            new ContinuesOnSameDayRule(),
            new LegalStatusChangedRule(),
            new PlacementChangedRule(),
            new BothChangedRule(),
            new NeedUnchangedRule(),
            new FirstEpisodeStartsRule(),
            new NothingAfterLastRule());

    private SequenceRules() {}
}
