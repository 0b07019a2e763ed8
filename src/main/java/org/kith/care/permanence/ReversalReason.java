package org.kith.care.permanence;

/** Why a child should no longer be placed for adoption (SSDA903 REASON_PLACED_CEASED). The labels stand in the schema. */
public enum ReversalReason {
    RD1,
    RD2,
    RD3,
    RD4
}
