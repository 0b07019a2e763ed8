package org.kith.kinship;

/** What a relative is, where the people between are not known. A relation and its inverse are one tie, kept from the elder's side. */
enum KinRelation {
    GREAT_GRANDPARENT,
    GREAT_GRANDCHILD,
    GRANDPARENT,
    GRANDCHILD,
    AUNT_UNCLE,
    NIECE_NEPHEW,
    GREAT_AUNT_UNCLE,
    GREAT_NIECE_NEPHEW,
    COUSIN,
    STEP_SIBLING,
    IN_LAW,
    OTHER;

    /** Whether it is kept as the inverse relation, from the other side. */
    boolean isTurned() {
        return this != kept();
    }

    /** The relation under which it is kept. */
    KinRelation kept() {
        return switch (this) {
            case GREAT_GRANDCHILD -> GREAT_GRANDPARENT;
            case GRANDCHILD -> GRANDPARENT;
            case NIECE_NEPHEW -> AUNT_UNCLE;
            case GREAT_NIECE_NEPHEW -> GREAT_AUNT_UNCLE;
            default -> this;
        };
    }

    /** Whether it is the same relation from either side. */
    boolean isSymmetric() {
        return switch (this) {
            case COUSIN, STEP_SIBLING, IN_LAW, OTHER -> true;
            default -> false;
        };
    }
}
