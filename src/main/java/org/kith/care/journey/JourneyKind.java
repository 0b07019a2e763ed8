package org.kith.care.journey;

import org.kith.care.fact.ChildFact;

/** The kinds of fact of a child's journey. */
enum JourneyKind implements ChildFact {
    REVIEW("Review", "HAS_REVIEW", "reviewId"),
    VISIT("Visit", "HAS_VISIT", "visitId"),
    MISSING_EPISODE("MissingEpisode", "HAS_MISSING_EPISODE", "missingEpisodeId"),
    DEPRIVATION_OF_LIBERTY("DeprivationOfLiberty", "HAS_DEPRIVATION_OF_LIBERTY", "deprivationOfLibertyId");

    private final String label;
    private final String edge;
    private final String idField;

    JourneyKind(String label, String edge, String idField) {
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
