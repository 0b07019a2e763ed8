package org.kith.care.permanence;

/** A step on the way to adoption, in the order in which they come. The names are those of the schema. */
public enum AdoptionMilestoneKind {
    ENTERED_CARE,
    DECISION,
    PLACEMENT_ORDER,
    MATCH,
    PLACED,
    ADOPTED,
    REVERSED
}
