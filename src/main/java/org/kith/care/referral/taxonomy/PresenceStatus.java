package org.kith.care.referral.taxonomy;

import java.util.List;

/** Yes, no, or not said: used where "not said" is an answer of its own. */
public enum PresenceStatus implements Concept {
    YES("Yes", "yes", "Yes"),
    NO("No", "no", "No"),
    NOT_SPECIFIED("NotSpecified", "not-specified", "Not specified", "Not Specified");

    private final ConceptNames names;

    PresenceStatus(String local, String notation, String label, String... also) {
        names = new ConceptNames("presence-status", "yns", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
