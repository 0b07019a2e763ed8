package org.kith.care.outcome;

import org.kith.care.fact.ChildFact;

/** The kinds of what the return asks beside episodes: each a label of the store, with the edge that leads to it from the child. */
enum OutcomeKind implements ChildFact {
    UNACCOMPANIED_STATUS("UnaccompaniedStatus"),
    SOCIAL_WORKER_EPISODE("SocialWorkerEpisode"),
    HEALTH_OUTCOME("HealthOutcome"),
    CARE_LEAVER_OUTCOME("CareLeaverOutcome");

    private final String label;

    OutcomeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
