package org.kith.care.outcome;

import java.util.List;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Parts;

/** What was read of a child: what was not asked for is empty. Newest first. */
record Outcomes(
        List<UnaccompaniedStatus> unaccompaniedStatuses,
        List<SocialWorkerEpisode> socialWorkerEpisodes,
        List<HealthOutcome> healthOutcomes,
        List<CareLeaverOutcome> careLeaverOutcomes) {

    /** Of a child who is not seen. */
    static final Outcomes NONE = new Outcomes(List.of(), List.of(), List.of(), List.of());

    static Outcomes of(String childId, Parts parts) {
        return new Outcomes(
                ToldFacts.list(parts, OutcomeKind.UNACCOMPANIED_STATUS, childId, UnaccompaniedStatus::of),
                ToldFacts.list(parts, OutcomeKind.SOCIAL_WORKER_EPISODE, childId, SocialWorkerEpisode::of),
                ToldFacts.list(parts, OutcomeKind.HEALTH_OUTCOME, childId, HealthOutcome::of),
                ToldFacts.list(parts, OutcomeKind.CARE_LEAVER_OUTCOME, childId, CareLeaverOutcome::of));
    }
}
