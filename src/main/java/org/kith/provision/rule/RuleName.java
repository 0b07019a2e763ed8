package org.kith.provision.rule;

/** Names of the rules of a placement. They are part of the contract. */
public enum RuleName {
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
    /** Something that the caller may not see stands against it. */
    MANAGER_MUST_CHECK
}
