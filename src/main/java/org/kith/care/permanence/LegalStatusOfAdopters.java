package org.kith.care.permanence;

/** How adopters stand to each other in law (SSDA903 LS_ADOPTR). The labels stand in the schema. */
public enum LegalStatusOfAdopters {
    L0,
    L11,
    L12,
    L2,
    L3,
    L4
}
