package org.kith.matching.score;

/** Names of the factors. They are part of the contract. */
public enum FactorName {
    /** Brothers and sisters live with one another (Children Act 1989, section 22C(8)(c)). */
    SIBLINGS_TOGETHER,
    /** Near the child's home (section 22C(8)(a)). */
    NEAR_HOME,
    /** The child stays at the same school (section 22C(8)(b)). */
    SAME_SCHOOL,
    /** Journeys of those who visit. */
    FAMILY_TIME_TRAVEL,
    /** The languages that the child speaks or signs. */
    LANGUAGE,
    /** The child's religious persuasion (section 22(5)(c)). */
    FAITH,
    /** A skill for each need. */
    SKILLS,
    /** How many others the carers look after. */
    HOUSEHOLD_IMPACT,
    /** What the child wishes (section 22(4) and (5)). */
    CHILDS_WISHES,
    /** No move for a child who lives there. */
    STABILITY,
    /** The home is approved for stays of that length. */
    PLANNED_LENGTH,
    /** Places that are left free are few, so that large homes stay for large groups. */
    PLACES_USED
}
