package org.kith.involvement;

/** What children's services do with a child or a family, in the order in which it usually goes further. */
public enum InvolvementKind {
    CONTACT,
    REFERRAL,
    EARLY_HELP,
    ASSESSMENT,
    SECTION_47,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    PRE_PROCEEDINGS,
    COURT_CASE;

    /** Whether a group of workers and family members meets about it between conferences or reviews. */
    boolean hasCoreGroup() {
        return this == CHILD_PROTECTION || this == CHILD_IN_NEED || this == EARLY_HELP;
    }
}
