package org.kith.care.permanence;

/** How a child is to live until grown up, and beyond. The names are those of the schema. */
public enum PermanenceKind {
    RETURN_HOME,
    FAMILY_OR_FRIENDS,
    SPECIAL_GUARDIANSHIP,
    CHILD_ARRANGEMENTS,
    ADOPTION,
    LONG_TERM_FOSTERING,
    RESIDENTIAL_UNTIL_18,
    OTHER
}
