package org.kith.care.permanence;

/** Where a plan for permanence was decided. The names are those of the schema. */
public enum PlanDecidedBy {
    REVIEW,
    PERMANENCE_MEETING,
    DECISION_MAKER,
    COURT,
    OTHER
}
