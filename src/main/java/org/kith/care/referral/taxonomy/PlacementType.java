package org.kith.care.referral.taxonomy;

import java.util.List;

/** What kind of home a child went to live in. */
public enum PlacementType implements Concept {
    /** With an approved foster carer. */
    FOSTER("Foster", "foster", "Foster"),

    /** In a children's home. */
    RESIDENTIAL("Residential", "residential", "Residential"),

    SUPPORTED_ACCOMMODATION("SupportedAccommodation", "supported-accommodation", "Supported Accommodation");

    private final ConceptNames names;

    PlacementType(String local, String notation, String label, String... also) {
        names = new ConceptNames("placement-type", "pt", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
