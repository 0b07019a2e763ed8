package org.kith.kinship.relation;

/** By what two people are related. A path is SOCIAL if any step is, else LEGAL if any is, else BIRTH. */
public enum Lineage {
    /** By blood, or by having been carried. */
    BIRTH,
    /** By law: adoption, legal parentage, marriage, civil partnership, guardianship. */
    LEGAL,
    /** By living: care, fostering, step-parents who are not married, and those who matter without being relatives. */
    SOCIAL;

    Lineage and(Lineage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
