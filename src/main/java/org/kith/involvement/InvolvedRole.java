package org.kith.involvement;

/** What somebody is to an involvement: a child whom it is about, or another member of the family. */
public enum InvolvedRole {
    CHILD,
    FAMILY_MEMBER
}
