package org.kith.care.referral.taxonomy;

import java.util.List;

/** Why a home outside the area of the placing authority is wanted. */
public enum OutOfAreaReason implements Concept {
    SAFEGUARDING_CONCERNS("SafeguardingConcerns", "safeguarding", "Safeguarding concerns"),

    BAIL_CONDITIONS("BailConditions", "bail", "Bail conditions"),

    COURT_ORDER("CourtOrder", "court-order", "Court order"),

    /** Something else, which is then told in words. */
    OTHER("OutOfLAReasonOther", "other", "Other");

    private final ConceptNames names;

    OutOfAreaReason(String local, String notation, String label, String... also) {
        names = new ConceptNames("outof-la-reason", "olr", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
