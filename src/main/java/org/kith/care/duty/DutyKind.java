package org.kith.care.duty;

/** What has to be done. The names are those of the schema. */
public enum DutyKind {
    REVIEW,
    VISIT,
    TEMPORARY_APPROVAL,
    ADOPTION_PLACEMENT,
    ADOPTION_MATCH,
    SHORT_BREAK_LENGTH,
    SHORT_BREAK_DAYS,
    RETURN_INTERVIEW,
    PERMANENCE_PLAN,
    NEEDS_ASSESSMENT,
    PATHWAY_PLAN,
    PATHWAY_REVIEW,
    PERSONAL_ADVISER
}
