package org.kith.involvement;

import java.util.List;

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

    private static final List<InvolvementKind> LEVELS =
            List.of(EARLY_HELP, CHILD_IN_NEED, CHILD_PROTECTION, PRE_PROCEEDINGS, COURT_CASE);

    /** Whether going from this kind to another is such a step; any step will do where one of them is no level of help. */
    boolean mayStep(Step step, InvolvementKind next) {
        int from = LEVELS.indexOf(this);
        int to = LEVELS.indexOf(next);
        boolean both = from >= 0 && to >= 0;
        return !both
                || switch (step) {
                    case UP -> to > from;
                    case DOWN -> to < from;
                    case ACROSS -> to == from;
                };
    }

    /** Whether a group of workers and family members meets about it between conferences or reviews. */
    boolean hasCoreGroup() {
        return this == CHILD_PROTECTION || this == CHILD_IN_NEED || this == EARLY_HELP;
    }
}
