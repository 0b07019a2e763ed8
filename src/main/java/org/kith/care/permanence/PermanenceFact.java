package org.kith.care.permanence;

import org.kith.care.fact.ChildFact;

/** The kinds of fact about a child's permanence. */
enum PermanenceFact implements ChildFact {
    PREVIOUS("PreviousPermanence", "HAS_PREVIOUS_PERMANENCE", "previousPermanenceId"),
    DECISION("AdoptionDecision", "HAS_ADOPTION_DECISION", "adoptionDecisionId"),
    MATCH("AdoptionMatch", "HAS_ADOPTION_MATCH", "adoptionMatchId"),
    PLAN("PermanencePlan", "HAS_PERMANENCE_PLAN", "permanencePlanId");

    private final String label;
    private final String edge;
    private final String idField;

    PermanenceFact(String label, String edge, String idField) {
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
