package org.kith.access;

import org.kith.graph.Moment;

/**
 * Who may see what, as the Cypher that stands inside the pattern of every statement about people. Default deny: a person without a path
 * to a child whom the viewer may see is not matched, and so leaves no trace in a count, a page or an order.
 *
 * <p>A statement starts with {@link #GRANTEES} and keeps its variable {@code grantees}; each person it matches carries {@link #visible}, or
 * {@link #full}, or is stepped to from such a person over {@link #tie ties} to {@link #open} people, as far as the level NETWORK goes.
 *
 * <p>A restricted record is open to those on its named list alone; a tie that is not to be disclosed is told with the whole record of a
 * child at its end, and never walked; a confidential address is told with the whole record, to those whose permission it is. Sealed ties and
 * ties of extra-familial harm are left out for every viewer.
 */
public final class Policy {

    /** Ties that the level NETWORK walks: up to three of them from a child seen at FULL. */
    public static final String FAMILY = "PARENT_OF|PARTNER_OF|SIBLING_OF|KIN_OF";

    /** Ties that may only be the last of the three: walked through, a carer would open every child who ever lived there. */
    public static final String LAST = "KITH_OF|CARES_FOR";

    /**
     * Opens a statement. Asks the store what the viewer holds now, as the texts that grants name as their grantees:
     *
     * <ul>
     *   <li>a worker's own id and those of their teams; for a team manager also the teams managed and the workers in them;
     *   <li>{@code duty:} and an authority that a team of theirs is part of, which is the token's where that names one;
     *   <li>{@code review:} and their id, for a reviewing officer;
     *   <li>{@code home:} and each home that a home manager runs, or whose carers a supervising social worker supervises;
     *   <li>{@code homes:} and an authority, as for duty, for fostering and permanence;
     *   <li>{@code adoption:} and an authority, as for duty, for permanence;
     *   <li>disclosure cases that are theirs and open, for adoption records;
     *   <li>each breaking of the glass of theirs that has not run out, for any role that meets families;
     *   <li>{@code permission:} and each of their permissions.
     * </ul>
     *
     * A role or permission counts only where token and store agree on it. Starts from the unique id of the professional; one row.
     */
    public static final String GRANTEES = Grounds.NOW;

    /** Opens a statement that answers those alone whom token and store call a privacy officer. Starts from their unique id. */
    public static final String OFFICERS = """
            CYPHER 25
            MATCH (viewer:Professional {id: $scope.professional})
            WHERE 'privacy-officer' IN $scope.roles AND 'privacy-officer' IN viewer.roles
            """;

    /** The edge CARER_IN of {@link #careBetween}. */
    public static final String CARE_HOME = "CASE WHEN careNear:Setting THEN careOne ELSE careOther END";

    /** The placement of {@link #careBetween}. */
    public static final String CARE_STAY = "CASE WHEN careNear:Setting THEN careFar ELSE careNear END";

    private Policy() {}

    /** The person's record is not restricted to a named list, or the viewer is on it. Nothing else opens such a record. */
    public static String open(String person) {
        return "(%1$s.restrictedTo IS NULL OR $scope.professional IN %1$s.restrictedTo)".formatted(person);
    }

    /** The home is one that the viewer runs or supervises, or one of the authority for which they find and keep homes. */
    public static String home(String setting) {
        return "('home:' + %1$s.id IN grantees OR 'homes:' + %1$s.authorityId IN grantees)".formatted(setting);
    }

    /** The viewer holds a permission, such as {@code confidential-address}. */
    public static String permitted(String permission) {
        return "'permission:%s' IN grantees".formatted(permission);
    }

    /** Of an address: it is not confidential, or the viewer may know it all the same; how it is reached has to be through a record seen at FULL. */
    public static String located(String address) {
        return "(%s.confidential = false OR %s)".formatted(address, permitted("confidential-address"));
    }

    /**
     * The tie may be walked: it was believed, is not disproven, and is neither sealed, nor undisclosed, nor of extra-familial harm.
     */
    public static String tie(String tie, Moment moment) {
        return "%1$s.guard = 'OPEN' AND %2$s".formatted(tie, stands(tie, moment));
    }

    /**
     * The tie is told: it may be walked, or it is not to be disclosed and belongs to the whole record of a child whom the viewer sees at
     * FULL.
     *
     * @param one an end of the tie
     * @param other its other end
     */
    public static String told(String one, String other, String tie, Moment moment) {
        return "(%s AND %s)".formatted(disclosed(one, other, tie), stands(tie, moment));
    }

    /**
     * The tie is hidden from nobody who sees both its ends, or is told with the whole record of one of them; for the history of ties, in
     * which what is no longer believed and what was disproven are told as such.
     */
    public static String disclosed(String one, String other, String tie) {
        return "(%3$s.guard = 'OPEN' OR %3$s.guard = 'UNDISCLOSED' AND (%1$s OR %2$s))"
                .formatted(full(one), full(other), tie);
    }

    /** A tie that is not to be disclosed, which leads from a child to somebody who belongs to the child's record, and on to nobody. */
    private static String hidden(String tie, Moment moment) {
        return "%1$s.guard = 'UNDISCLOSED' AND %2$s".formatted(tie, stands(tie, moment));
    }

    private static String stands(String tie, Moment moment) {
        return "%1$s.status <> 'DISPROVEN' AND %2$s".formatted(tie, moment.known(tie));
    }

    /** The viewer sees the child's whole record: somebody on whose behalf they look is granted it today. */
    public static String full(String child) {
        return """
            (%2$s AND EXISTS {
              MATCH (%1$s)<-[seenGrant:MAY_SEE]-()
              WHERE seenGrant.grantee IN grantees AND seenGrant.level = 'FULL'
                AND seenGrant.fromMin <= $scope.today AND seenGrant.toMax > $scope.today })""".formatted(child, open(child));
    }

    /**
     * The same of a grant that was read from its index, as for a page of children: {@code grantee} is one of {@code grantees}, and the grant
     * to them leads to the child.
     */
    public static String granted(String grant, String grantee, String child) {
        return """
            %1$s.grantee = %2$s AND %1$s.level = 'FULL' AND %1$s.fromMin <= $scope.today AND %1$s.toMax > $scope.today AND %3$s""".formatted(grant, grantee, open(child));
    }

    /**
     * The viewer sees the person at FULL or NETWORK: within three ties of a child seen at FULL, the last of which may be one of care,
     * kith or placement; or at the end of an undisclosed tie of such a child, which leads on to nobody; or for a while because they or their
     * team recorded the person, which neither does. Access is judged today, over the ties that the moment believes in.
     */
    public static String visible(String person, Moment moment) {
        return """
            (%1$s AND (EXISTS {
              MATCH (%2$s)<-[seenNew:MAY_SEE]-()
              WHERE seenNew.grantee IN grantees AND seenNew.level = 'RECORDED'
                AND seenNew.fromMin <= $scope.today AND seenNew.toMax > $scope.today
            } OR EXISTS {
              CALL (%2$s) {
                RETURN %2$s AS seenLink, 3 AS seenSteps
              UNION
                MATCH (%2$s)-[seenLast:%3$s]-(seenLink:Person) WHERE %4$s AND %5$s
                RETURN seenLink, 2 AS seenSteps
              UNION
                MATCH %6$s
                WITH seenLink, %7$s AS seenHome, %8$s AS seenStay WHERE %9$s
                RETURN seenLink, 2 AS seenSteps
              UNION
                MATCH (%2$s)-[seenSecret:%10$s|%3$s]-(seenLink:Person) WHERE %14$s
                RETURN seenLink, 0 AS seenSteps
              }
              MATCH (seenLink) (()-[seenTie:%10$s]-(seenKin:Person) WHERE %11$s AND %12$s){0,3} (seenChild)
              WHERE size(seenTie) <= seenSteps AND %13$s
            }))""".formatted(
                        open(person),
                        person,
                        LAST,
                        tie("seenLast", moment),
                        open("seenLink"),
                        careBetween(person, "seenLink") + " WHERE " + open("seenLink"),
                        CARE_HOME,
                        CARE_STAY,
                        caredFor("seenHome", "seenStay", moment),
                        FAMILY,
                        tie("seenTie", moment),
                        open("seenKin"),
                        full("seenChild"),
                        hidden("seenSecret", moment));
    }

    /**
     * A subquery that binds {@code seen}: of the people whom the records of the children in {@code whole} mention, those whom the viewer
     * sees.
     *
     * @param mentioned branches of a UNION that lead from the variable {@code child} to the variable {@code mentioned}
     */
    public static String seenAmong(String mentioned, Moment moment) {
        return """
            CALL (grantees, whole) {
              UNWIND whole AS child
              CALL (child) {
                %s}
              WITH DISTINCT mentioned WHERE %s
              RETURN collect(mentioned) AS seen
            }
            """.formatted(mentioned, visible("mentioned", moment));
    }

    /**
     * A pattern from a child through a placement to a carer, or from a carer to a child: the types of the edges make sure that it is one of
     * the two. {@link #CARE_HOME} and {@link #CARE_STAY} say which of its parts is the edge CARER_IN and which the placement.
     */
    public static String careBetween(String one, String other) {
        return """
            (%s)-[careOne:HAS_PLACEMENT|CARER_IN]->(careNear:Placement|Setting)-[:PLACED_IN]-(careFar:Placement|Setting)\
            <-[careOther:HAS_PLACEMENT|CARER_IN]-(%s:Person)""".formatted(one, other);
    }

    /** The carer was in the home for some of the stay: what makes a placement a tie between child and carer. */
    public static String caredFor(String home, String stay, Moment moment) {
        return "%3$s AND %4$s AND %1$s.fromMin < %2$s.toMax AND %2$s.fromMin < %1$s.toMax"
                .formatted(home, stay, moment.known(home), moment.known(stay));
    }
}
