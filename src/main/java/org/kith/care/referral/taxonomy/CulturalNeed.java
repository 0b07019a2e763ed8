package org.kith.care.referral.taxonomy;

import java.util.List;

/** Whether a home has to meet a need that comes with the child's culture or faith. */
public enum CulturalNeed implements Concept {
    REQUIRED("Required", "required", "Required"),

    NOT_REQUIRED("NotRequired", "not-required", "Not required", "Not Required"),

    NOT_KNOWN("NotKnown", "not-known", "Not known", "Not Known"),

    /** Something else, which is then told in words. */
    OTHER("Other", "other", "Other");

    private final ConceptNames names;

    CulturalNeed(String local, String notation, String label, String... also) {
        names = new ConceptNames("cultural-need", "cln", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
