package org.kith.person;

/** Why two records may be of one human, the strongest reason first. */
enum DuplicateReason {
    SAME_IDENTIFIER,
    SAME_NAME_AND_BIRTH,
    SAME_MOTHER_AND_BIRTH,
    ALIKE_NAME_AND_BIRTH,
    SAME_NAME_AND_PLACE,
    SAME_NAME_AND_ESTIMATED_AGE,
    SAME_NAME
}
