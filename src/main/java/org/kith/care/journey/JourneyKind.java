package org.kith.care.journey;

import org.kith.care.fact.ChildFact;

/** The kinds of fact of a child's journey. */
enum JourneyKind implements ChildFact {
    REVIEW("Review"),
    VISIT("Visit"),
    MISSING_EPISODE("MissingEpisode"),
    DEPRIVATION_OF_LIBERTY("DeprivationOfLiberty");

    private final String label;

    JourneyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
