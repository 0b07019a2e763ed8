package org.kith.kinship;

import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.kinship.parentage.Ancestry;
import org.kith.person.PersonCypher;

/** What the rules of parentage are told, inside the transaction of a mutation: what its caller sees, and nothing else. */
final class ParentageQueries {

    /**
     * Some people's ancestors, if it is wanted also their children and these children's other parents, and who of them all is a parent of
     * whom; only people and ties that the caller sees. Starts from the people's unique ids; a row or two for each of a few people.
     *
     * <p>A way up that leads over somebody who is hidden only finds candidates: which ways there are is counted among those who are seen.
     */
    static final String FAMILY = Policy.GRANTEES
            + """
            UNWIND $question.people AS id
            MATCH (one:Person {id: id}) WHERE %1$s
            CALL (one) {
              MATCH (one) (()<-[tie:PARENT_OF]-(kin:Person) WHERE %2$s AND %3$s){0,%4$d} (mentioned)
              RETURN DISTINCT mentioned
            UNION
              MATCH (one)-[tie:PARENT_OF]->(mentioned:Person) WHERE $question.children AND %2$s
              RETURN mentioned
            UNION
              MATCH (one)-[tie:PARENT_OF]->(kin:Person) WHERE $question.children AND %2$s AND %3$s
              MATCH (kin)<-[other:PARENT_OF]-(mentioned:Person) WHERE %5$s
              RETURN mentioned
            }
            WITH DISTINCT grantees, mentioned WHERE %6$s
            WITH grantees, collect(mentioned) AS seen
            CALL (grantees, seen) {
              %7$sUNION ALL
              UNWIND seen AS child
              MATCH (parent:Person)-[tie:PARENT_OF]->(child) WHERE %2$s AND parent IN seen
              RETURN 'parentage' AS part, '' AS of, {key: tie.key, parent: parent.id, child: child.id, kind: tie.kind, status: tie.status} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.visible("one", Moment.NOW),
                            Policy.tie("tie", Moment.NOW),
                            Policy.open("kin"),
                            Ancestry.GENERATIONS,
                            Policy.tie("other", Moment.NOW),
                            Policy.visible("mentioned", Moment.NOW),
                            PersonCypher.summaries("seen", Moment.NOW));

    private ParentageQueries() {}
}
