package org.kith.involvement;

import org.kith.access.Policy;

/** What the recording of an involvement asks, inside its own transaction, about involvements that are recorded. */
final class RecordingQueries {

    /**
     * Involvements that the caller sees, and the people in each whom the caller sees. Starts from their unique ids; a row each.
     */
    static final String SEEN = Policy.GRANTEES
            + """
            UNWIND $record.ids AS id
            MATCH (involvement:Involvement {id: id})-[concerns:CONCERNS]->(child:Child) WHERE %s AND %s
            WITH DISTINCT grantees, involvement, [involvement] AS found
            %sRETURN involvement.id AS id, involvement.kind AS kind, involvement.recordedAt AS recordedAt, [each IN seen | each.id] AS people
            """.formatted(
                    InvolvementCypher.said("concerns"), Policy.full("child"), InvolvementCypher.seenIn("found"));

    private RecordingQueries() {}
}
