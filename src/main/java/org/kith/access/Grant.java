package org.kith.access;

import java.time.LocalDate;

/**
 * A reason for which someone may see the whole record of a child.
 *
 * @param key names the fact that gives the grant; the same fact gives one grant, however often it is said
 * @param to the first day on which the grant no longer holds; 9999-12-31 while it has no end
 */
public record Grant(String key, Grantee grantee, String childId, Because because, LocalDate from, LocalDate to) {

    /** Who is granted, by the store id of the node that the grant starts from. */
    public record Grantee(Kind kind, String id) {
        /** The kind of grantee. */
        public enum Kind {
            /** A worker. */
            PROFESSIONAL("Professional", ""),
            /** A worker, while they have the role of a reviewing officer. */
            REVIEWER("Professional", "review:"),
            /** Everyone in a team and its managers. */
            TEAM("Team", ""),
            /** Those on duty for an authority. */
            AUTHORITY("Authority", "duty:"),
            /** A glass that a worker has broken, to be granted to that worker alone and for hours. */
            BREAK_GLASS("BreakGlass", "");

            private final String label;
            private final String prefix;

            Kind(String label, String prefix) {
                this.label = label;
                this.prefix = prefix;
            }

            /** The label of the node that the grant starts from. */
            String label() {
                return label;
            }
        }

        /** As {@link Policy#GRANTEES} says it. */
        String text() {
            return kind.prefix + id;
        }
    }

    /** The legitimate relationship that a grant follows from. */
    public enum Because {
        /** The worker is allocated to the child. */
        ALLOCATION,
        /** The team holds the child's case. */
        TEAM,
        /** The worker reviews the child's care plan. */
        REVIEW,
        /** The child lives in a home that the worker runs, or whose carers the worker supervises. */
        PLACEMENT,
        /** The person cares in a home of the authority for which the worker finds and keeps homes. Opens no more than the person. */
        CARER,
        /** The authority holds the child's record: whoever is on duty for it may have to act. */
        DUTY,
        /** A disclosure case: two records between whom an adoption was sealed. */
        DISCLOSURE,
        /** The worker, or one in the team, has opened the child's record, and nobody is allocated yet. */
        NEW_CHILD,
        /** The worker, or one in the team, has recorded the person, who may have no tie to a child yet. */
        NEW_PERSON,
        /** The worker has broken glass. */
        BREAK_GLASS,
        /** A placement is looked for, and the worker finds homes for the authority that holds the child's record. */
        PLACEMENT_REFERRAL,
        /** Adoption is planned, and the worker finds adopters for the authority that holds the child's record. */
        ADOPTION_PLAN
    }
}
