package org.kith.involvement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of involvements. One is seen by those who see at FULL a child whom it concerns, and by nobody else. */
@Component
class InvolvementQueries implements Planned {

    /** Involvements that concern a child seen at FULL. Starts from their unique ids; some rows for each, none for one that is not seen. */
    private static final String INVOLVEMENTS = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (involvement:Involvement {id: id})-[concerns:CONCERNS]->(child:Child) WHERE %s AND %s
              RETURN collect(DISTINCT involvement) AS found
            }
            %sCALL (grantees, found, seen) {
              %s}
            RETURN part, of, value
            """.formatted(
                            InvolvementCypher.said("concerns"),
                            Policy.full("child"),
                            InvolvementCypher.seenIn("found"),
                            InvolvementCypher.answer("found", "seen"));

    /**
     * Involvements of people whom the viewer sees, each with a child in it who is seen at FULL, newest first. Starts from the unique ids of
     * the people; some rows for each involvement.
     */
    private static final String INVOLVEMENTS_OF_PEOPLE = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (person:Person {id: id}) WHERE %1$s
              MATCH (person)<-[in:CONCERNS]-(involvement:Involvement) WHERE %2$s
              MATCH (involvement)-[concerns:CONCERNS]->(child:Child) WHERE %3$s AND %4$s
              WITH DISTINCT person.id AS personId, involvement ORDER BY involvement.fromMin DESC, involvement.id
              RETURN collect(DISTINCT involvement) AS found, collect({person: personId, involvement: involvement.id}) AS whose
            }
            %5$sCALL (grantees, found, whose, seen) {
              UNWIND whose AS each
              RETURN 'of' AS part, each.person AS of, {id: each.involvement} AS value
            UNION ALL
              %6$s}
            RETURN part, of, value
            """.formatted(
                            Policy.visible("person", Moment.NOW),
                            InvolvementCypher.said("in"),
                            InvolvementCypher.said("concerns"),
                            Policy.full("child"),
                            InvolvementCypher.seenIn("found"),
                            InvolvementCypher.answer("found", "seen"));

    private final Reads reads;

    InvolvementQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        involvements(nobody, List.of(NO_ID));
        involvementsOfPeople(nobody, List.of(NO_ID));
    }

    @Nullable
    Involvement involvement(Scope scope, String id) {
        return Involvement.of(id, involvements(scope, List.of(id)));
    }

    Parts involvements(Scope scope, Collection<String> ids) {
        return new Parts(reads.list(scope, INVOLVEMENTS, Map.of("ids", List.copyOf(ids))));
    }

    Parts involvementsOfPeople(Scope scope, Collection<String> ids) {
        return new Parts(reads.list(scope, INVOLVEMENTS_OF_PEOPLE, Map.of("ids", List.copyOf(ids))));
    }
}
