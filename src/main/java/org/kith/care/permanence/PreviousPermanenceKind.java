package org.kith.care.permanence;

/** Which permanent arrangement a child had before it came into care (SSDA903 PREV_PERM). The labels stand in the schema. */
public enum PreviousPermanenceKind {
    P1,
    P2,
    P3,
    P4,
    Z1
}
