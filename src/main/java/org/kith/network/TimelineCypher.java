package org.kith.network;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/** The opening of the statement of the timeline: who and what the viewer sees of what entries may tell. */
final class TimelineCypher {

    static final String TIES = Policy.FAMILY + "|" + Policy.LAST;
    static final String RESPONSIBLE = "HAS_PARENTAL_RESPONSIBILITY_FOR";
    static final String IN_PAPER = "SUBJECT|NAMES|PROTECTS|AGAINST";

    private TimelineCypher() {}

    /**
     * Opens the statement: {@code whole} holds the person where they are seen at FULL, {@code papers} and {@code cases} the orders,
     * restrictions and involvements about a child seen at FULL, {@code seen} the people seen of those whom entries may mention.
     */
    static String about() {
        return Policy.GRANTEES
                + """
                MATCH (person:Person {id: $id}) WHERE %1$s
                WITH grantees, person, [person] AS people
                WITH grantees, person, [each IN people WHERE %2$s] AS whole
                CALL (grantees, person) {
                  MATCH (person)<-[part:%3$s]-(paper:Order|Restriction) WHERE %10$s
                  MATCH (paper)-[about:SUBJECT|PROTECTS]->(ward:Child) WHERE %11$s AND %4$s
                  RETURN collect(DISTINCT paper) AS papers
                }
                CALL (grantees, person) {
                  MATCH (person)<-[part:CONCERNS]-(matter:Involvement) WHERE %5$s
                  MATCH (matter)-[concerns:CONCERNS]->(ward:Child) WHERE %6$s AND %4$s
                  RETURN collect(DISTINCT matter) AS cases
                }
                CALL (grantees, person, papers, cases) {
                  CALL (person, papers, cases) {
                    MATCH (person)-[:%7$s|%8$s]-(mentioned:Person)
                    RETURN mentioned
                  UNION
                    UNWIND papers AS paper
                    MATCH (paper)-[:%3$s]->(mentioned:Person)
                    RETURN mentioned
                  UNION
                    UNWIND cases AS matter
                    MATCH (matter)-[:CONCERNS]->(mentioned:Person)
                    RETURN mentioned
                  UNION
                    MATCH (person)<-[:ASSESSES]-(:TogetherOrApartAssessment)-[:ASSESSES]->(mentioned:Person)
                    RETURN mentioned
                  }
                  WITH DISTINCT mentioned WHERE %9$s
                  RETURN collect(mentioned) AS seen
                }
                """.formatted(
                                Policy.visible("person", Moment.NOW),
                                Policy.full("each"),
                                IN_PAPER,
                                Policy.full("ward"),
                                said("part"),
                                said("concerns"),
                                TIES,
                                RESPONSIBLE,
                                Policy.visible("mentioned", Moment.NOW),
                                standing("part"),
                                standing("about"));
    }

    /** Somebody is still believed to be in an order; who is in a restriction is part of it. */
    static String standing(String capacity) {
        return "coalesce(%1$s.supersededAt > $scope.now, true)".formatted(capacity);
    }

    static String said(String fact) {
        return Moment.NOW.known(fact) + " AND NOT " + fact + ".withdrawn";
    }
}
