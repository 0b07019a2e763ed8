package org.kith.exchange.ssda903.validation;

import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.ReturnRule;
import org.kith.exchange.ssda903.rule.adoption.AdoptionRules;
import org.kith.exchange.ssda903.rule.ceasing.CeasingRules;
import org.kith.exchange.ssda903.rule.child.ChildRules;
import org.kith.exchange.ssda903.rule.decision.DecisionRules;
import org.kith.exchange.ssda903.rule.deprivation.DeprivationRules;
import org.kith.exchange.ssda903.rule.episode.EpisodeRules;
import org.kith.exchange.ssda903.rule.health.HealthRules;
import org.kith.exchange.ssda903.rule.leaver.LeaverRules;
import org.kith.exchange.ssda903.rule.legal.LegalRules;
import org.kith.exchange.ssda903.rule.missing.MissingRules;
import org.kith.exchange.ssda903.rule.permanence.PermanenceRules;
import org.kith.exchange.ssda903.rule.placement.PlacementRules;
import org.kith.exchange.ssda903.rule.provider.ProviderRules;
import org.kith.exchange.ssda903.rule.review.ReviewRules;
import org.kith.exchange.ssda903.rule.sequence.SequenceRules;
import org.kith.exchange.ssda903.rule.uasc.UascRules;
import org.kith.exchange.ssda903.rule.worker.WorkerRules;

/** Every rule that a return is checked against, by what it is about. */
final class ReturnRules {
    /**
     * Rules about one thing.
     *
     * @param about a heading
     */
    record Topic(String about, List<ReturnRule> rules) {}

    static final List<Topic> TOPICS = List.of(
            new Topic("The child, and how the tables fit together", ChildRules.ALL),
            new Topic("An episode", EpisodeRules.ALL),
            new Topic("How episodes follow each other", SequenceRules.ALL),
            new Topic("Legal statuses and short breaks", LegalRules.ALL),
            new Topic("Providers and URNs", ProviderRules.ALL),
            new Topic("Placements", PlacementRules.ALL),
            new Topic("How care ended", CeasingRules.ALL),
            new Topic("Reviews", ReviewRules.ALL),
            new Topic("Missing, or away without authorisation", MissingRules.ALL),
            new Topic("Unaccompanied children", UascRules.ALL),
            new Topic("OC2: health, convictions, strengths and difficulties", HealthRules.ALL),
            new Topic("OC3: care leavers", LeaverRules.ALL),
            new Topic("AD1: adoptions", AdoptionRules.ALL),
            new Topic("Decisions to place for adoption", DecisionRules.ALL),
            new Topic("Earlier permanent arrangements", PermanenceRules.ALL),
            new Topic("Social workers", WorkerRules.ALL),
            new Topic("Deprivations of liberty", DeprivationRules.ALL));

    private ReturnRules() {}

    static Stream<ReturnRule> all() {
        return TOPICS.stream().flatMap(topic -> topic.rules().stream());
    }
}
