package org.kith.care.referral.taxonomy;

import java.util.List;

/** Which kind of help with communication or language a child needs. {@link #NONE} says that there is no such need. */
public enum CommunicationNeed implements Concept {
    /** English for speakers of other languages. */
    ESOL("ESOL", "esol", "ESOL"),

    /** British Sign Language. */
    BSL("BSL", "bsl", "BSL"),

    /** Signs and symbols of Makaton. */
    MAKATON("Makaton", "makaton", "Makaton"),

    /** Something else, which is then told in words. */
    OTHER("Other", "other", "Other"),

    NONE("None", "none", "None");

    private final ConceptNames names;

    CommunicationNeed(String local, String notation, String label, String... also) {
        names = new ConceptNames("communication-need", "cn", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
