package org.kith.care.referral.taxonomy;

import java.util.List;

/** Whether a risk is there. The standard has no degrees of it. */
public enum RiskLevel implements Concept {
    /** None is known, which does not say that there is none. */
    NO_KNOWN_RISK("NoKnownRisk", "no-known-risk", "No known risk"),

    RISK_PRESENT("RiskPresent", "risk-present", "Risk present", "Risk Present");

    private final ConceptNames names;

    RiskLevel(String local, String notation, String label, String... also) {
        names = new ConceptNames("risk-level", "rl", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
