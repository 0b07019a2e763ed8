package org.kith.access;

import java.util.function.UnaryOperator;
import org.kith.graph.Moment;

/**
 * Children who live with carers by arrangement with their parents (Children Act 1989, section 66), as the Cypher of everybody who counts them: the
 * rules on placements, and how full a home is. They count against the usual fostering limit (Schedule 7), the carers' own children do not.
 */
public final class PrivateFostering {

    /** Kinds of ties that make a child the carers' own: by birth, adoption or special guardianship. */
    public static final String OWN = "['BIRTH', 'GESTATIONAL', 'LEGAL', 'ADOPTIVE', 'SPECIAL_GUARDIAN']";

    /** The day on which both the care in the home and the fostering had begun, of {@link #match}. */
    public static final String FROM =
            "CASE WHEN seenCares.fromMin > seenFosters.fromMin THEN seenCares.fromMin ELSE seenFosters.fromMin END";

    /** The first day on which one of them holds no more. */
    public static final String TO =
            "CASE WHEN seenCares.toMax < seenFosters.toMax THEN seenCares.toMax ELSE seenFosters.toMax END";

    private PrivateFostering() {}

    /**
     * A pattern with its condition, from a home to a child whom one of its carers fosters privately or did. Of everyone: inside a mutation, or
     * where only a number is told.
     *
     * @param believed the condition that an edge is believed
     */
    public static String match(String home, String child, UnaryOperator<String> believed) {
        return """
            (%s)<-[seenCares:CARER_IN]-(:Person)-[seenFosters:CARES_FOR {kind: 'PRIVATE_FOSTER'}]->(%s:Person)
            WHERE %s AND %s AND seenFosters.status <> 'DISPROVEN'""".formatted(home, child, believed.apply("seenCares"), believed.apply("seenFosters"));
    }

    /** Whether somebody is, on a day, a child of a carer of the home themselves. */
    public static String own(String home, String child, String day, UnaryOperator<String> believed) {
        return """
            EXISTS { MATCH (%1$s)<-[seenRuns:CARER_IN]-(:Person)-[seenOwn:PARENT_OF|CARES_FOR]->(%2$s)
              WHERE %4$s AND %5$s AND seenOwn.status <> 'DISPROVEN' AND seenOwn.fromMin <= %3$s AND seenOwn.toMax > %3$s
                AND seenOwn.kind IN %6$s }""".formatted(home, child, day, believed.apply("seenRuns"), believed.apply("seenOwn"), OWN);
    }

    /**
     * How many places of a home privately fostered children take on a day: those who are not placed there as well. A number in which everybody
     * counts, told on purpose.
     *
     * @param home variable of the home
     * @param day variable of the day
     */
    public static String takes(String home, String day) {
        return """
            COUNT { MATCH %s AND %s <= %5$s AND %s > %5$s AND NOT %s
                AND NOT EXISTS { MATCH (seenOther)-[:HAS_PLACEMENT]->(seenStay:Placement)-[:PLACED_IN]->(%6$s)
                  WHERE %7$s AND seenStay.fromMin <= %5$s AND seenStay.toMax > %5$s }
              RETURN DISTINCT seenOther }""".formatted(
                        match(home, "seenOther", Moment.NOW::known),
                        FROM,
                        TO,
                        own(home, "seenOther", day, Moment.NOW::known),
                        day,
                        home,
                        Moment.NOW.known("seenStay"));
    }
}
