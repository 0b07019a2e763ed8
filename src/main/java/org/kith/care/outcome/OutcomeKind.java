package org.kith.care.outcome;

import org.kith.care.fact.ChildFact;

/** The kinds of what the return asks beside episodes: each a label of the store, with the edge that leads to it from the child. */
enum OutcomeKind implements ChildFact {
    UNACCOMPANIED_STATUS("UnaccompaniedStatus", "HAS_UNACCOMPANIED_STATUS", "unaccompaniedStatusId"),
    SOCIAL_WORKER_EPISODE("SocialWorkerEpisode", "HAS_SOCIAL_WORKER_EPISODE", "socialWorkerEpisodeId"),
    HEALTH_OUTCOME("HealthOutcome", "HAS_HEALTH_OUTCOME", "healthOutcomeId"),
    CARE_LEAVER_OUTCOME("CareLeaverOutcome", "HAS_CARE_LEAVER_OUTCOME", "careLeaverOutcomeId");

    private final String label;
    private final String edge;
    private final String idField;

    OutcomeKind(String label, String edge, String idField) {
        this.label = label;
        this.edge = edge;
        this.idField = idField;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String edge() {
        return edge;
    }

    @Override
    public String idField() {
        return idField;
    }
}
