package org.kith.access;

import java.time.LocalDate;

/**
 * A reason for which someone may see the whole record of a child.
 *
 * @param key names the fact that gives the grant; the same fact gives one grant, however often it is said
 * @param to the first day on which the grant no longer holds; 9999-12-31 while it has no end
 */
public record Grant(String key, Grantee grantee, String childId, Because because, LocalDate from, LocalDate to) {

    /** Who is granted: a worker, everyone in a team and its managers, or whoever broke a glass. */
    public record Grantee(Kind kind, String id) {
        /** The kind of node that a grant can start from. */
        public enum Kind {
            PROFESSIONAL,
            TEAM,
            /** A glass that a worker has broken, to be granted to that worker alone and for hours. */
            BREAK_GLASS
        }
    }

    /** The legitimate relationship that a grant follows from. */
    public enum Because {
        /** The worker is allocated to the child. */
        ALLOCATION,
        /** The team holds the child's case. */
        TEAM,
        /** The worker, or one in the team, has opened the child's record, and nobody is allocated yet. */
        NEW_CHILD,
        /** The worker, or one in the team, has recorded the person, who may have no tie to a child yet. */
        NEW_PERSON,
        /** The worker has broken glass. */
        BREAK_GLASS
    }
}
