package org.kith.matching.rule;

import org.kith.provision.rule.RuleName;

/** Rules by which a home may take a child: those of a placement, and those of a search. The names are part of the contract. */
public enum OptionRule {
    ONE_PLACEMENT_AT_A_TIME,
    PLACEMENT_FITS_SETTING,
    PROVIDER_FITS,
    USUAL_FOSTERING_LIMIT,
    TERMS_OF_APPROVAL,
    TEMPORARY_APPROVAL,
    UNREGISTERED_HOME,
    REGISTRATION,
    BEDS,
    AGE_RANGE,
    SECURE_HOME,
    PARENT_AGAINST_ORDER,
    PLACEMENT_WITH_PARENT,
    OUT_OF_AREA,
    SIBLINGS_APART,
    /** Something that the viewer may not see stands against it. */
    MANAGER_MUST_CHECK,
    /** Places are free. */
    VACANCY,
    /** No two of those looked for are kept apart. */
    LIVING_TOGETHER,
    /** With or without other children. */
    COMPANIONS,
    /** Bedrooms. */
    BEDROOMS,
    /** Fit for a child who does not walk, or not far. */
    ACCESSIBILITY,
    /** Animals. */
    PETS,
    /** As near as a court or the care plan says. */
    DISTANCE;

    static OptionRule of(RuleName name) {
        return valueOf(name.name());
    }
}
