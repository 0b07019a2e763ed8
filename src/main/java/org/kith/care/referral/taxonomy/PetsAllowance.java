package org.kith.care.referral.taxonomy;

import java.util.List;

/** Whether a child can, must or must not live with animals. */
public enum PetsAllowance implements Concept {
    YES_MUST("YesMust", "yes-must", "Yes - must", "Yes-must"),

    YES_CAN("YesCan", "yes-can", "Yes - can", "Yes-can"),

    /** Not where there are animals. */
    NO("No", "no", "No"),

    NOT_KNOWN("NotKnown", "not-known", "Not known");

    private final ConceptNames names;

    PetsAllowance(String local, String notation, String label, String... also) {
        names = new ConceptNames("pets-allowance", "pa", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
