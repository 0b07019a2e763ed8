package org.kith.access;

import org.kith.graph.Moment;

/** What a mutation asks about its caller, inside its own transaction. */
final class RecorderQueries {

    /** Whether token and store agree on a role that may do it. Starts from the unique id of the professional; one row. */
    static final String MAY_RECORD = """
            OPTIONAL MATCH (viewer:Professional {id: $scope.professional})
            RETURN any(role IN $record.roles WHERE role IN $scope.roles AND role IN viewer.roles) AS may
            """;

    /** Those of the people whom the caller sees, and at which level. Starts from their unique ids; a row each. */
    static final String SEEN =
            Policy.GRANTEES + """
            UNWIND $record.people AS id
            MATCH (person:Person {id: id}) WHERE %s
            RETURN person.id AS id, person:Child AS child, %s AS full
            """.formatted(Policy.visible("person", Moment.NOW), Policy.full("person"));

    private RecorderQueries() {}
}
