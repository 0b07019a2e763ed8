package org.kith.care.referral.taxonomy;

import java.util.List;

/** How well a kind of placement suits a child, as the social worker judges. */
public enum SuitabilityLevel implements Concept {
    PREFERRED("Preferred", "preferred", "Preferred"),
    SUITABLE_BUT_NOT_PREFERRED("SuitableButNotPreferred", "suitable-not-preferred", "Suitable but not preferred"),
    UNSUITABLE("Unsuitable", "unsuitable", "Unsuitable"),
    NOT_SPECIFIED("NotSpecified", "not-specified", "Not specified");

    private final ConceptNames names;

    SuitabilityLevel(String local, String notation, String label, String... also) {
        names = new ConceptNames("suitability-level", "sl", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
