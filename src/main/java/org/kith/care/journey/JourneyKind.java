package org.kith.care.journey;

/** The kinds of fact of a child's journey: each a label of the store, with the edge that leads to it from the child. */
enum JourneyKind {
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

    /** The label, which is the name of the type in the schema too. */
    String label() {
        return label;
    }

    String edge() {
        return edge;
    }

    /** The field of an input that names one to correct. */
    String idField() {
        return idField;
    }
}
