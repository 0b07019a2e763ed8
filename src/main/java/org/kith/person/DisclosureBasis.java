package org.kith.person;

/** What entitles to the disclosure of adoption records. The names are part of the contract. */
enum DisclosureBasis {
    /** An adopted person who is of age asks about themselves. */
    ADULT_ADOPTED_PERSON,
    /** A relative by birth asks, through an intermediary agency. */
    BIRTH_RELATIVE,
    /** A court has ordered it. */
    COURT_ORDER,
    /** A doctor needs what the other record says. */
    MEDICAL
}
