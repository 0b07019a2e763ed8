package org.kith.care.permanence;

import org.kith.care.fact.ChildFact;

/** The kinds of fact about a child's permanence. */
enum PermanenceFact implements ChildFact {
    PREVIOUS("PreviousPermanence"),
    DECISION("AdoptionDecision"),
    MATCH("AdoptionMatch"),
    PLAN("PermanencePlan");

    private final String label;

    PermanenceFact(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
