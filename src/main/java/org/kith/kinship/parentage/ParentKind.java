package org.kith.kinship.parentage;

/** In what way somebody is a parent. */
public enum ParentKind {
    BIRTH,
    GESTATIONAL,
    LEGAL,
    ADOPTIVE,
    STEP,
    SOCIAL;

    /** The parent's egg or sperm, or the parent carried the child. */
    boolean isOfTheBody() {
        return this == BIRTH || this == GESTATIONAL;
    }

    /** It makes the parent's ancestors those of the child, in blood or in law. */
    boolean isOfDescent() {
        return this != STEP && this != SOCIAL;
    }
}
