package org.kith.workforce;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of workers, teams and authorities, which are no secrets among workers. */
@Component
class WorkforceQueries {

    /** Who is asking. Starts from the unique ids of worker and authority; one row. */
    private static final String VIEWER = """
            CYPHER 25
            OPTIONAL MATCH (viewer:Professional {id: $scope.professional})
            OPTIONAL MATCH (authority:Authority {id: $scope.authority})
            RETURN %1$s AS professional, authority {.id, .name, .code} AS authority,
              [role IN $scope.roles WHERE role IN viewer.roles] AS roles,
              COLLECT { MATCH (viewer)-[member:MEMBER_OF]->(team:Team) WHERE %2$s RETURN team {.id, .name, .kind} ORDER BY team.name, team.id } AS teams,
              COLLECT { MATCH (viewer)-[manager:MANAGES]->(team:Team) WHERE %3$s RETURN team {.id, .name, .kind} ORDER BY team.name, team.id } AS manages
            """.formatted(
            WorkforceCypher.professional("viewer"), Moment.NOW.inForce("member"), Moment.NOW.inForce("manager"));

    /** A worker, a team or an authority, for a viewer who is a worker. Starts from its unique id; one row at most. */
    private static final String PROFESSIONAL = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (worker:Professional {id: $id}) RETURN %s AS found
            """.formatted(WorkforceCypher.professional("worker"));

    private static final String TEAM = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (team:Team {id: $id}) RETURN team {.id, .name, .kind} AS found
            """;

    private static final String AUTHORITY = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (authority:Authority {id: $id}) RETURN authority {.id, .name, .code} AS found
            """;

    private final Reads reads;

    WorkforceQueries(Reads reads) {
        this.reads = reads;
    }

    Viewer viewer(Scope scope) {
        Row row = reads.one(scope, VIEWER, Map.of()).orElseThrow();
        Row professional = row.rowOrNull("professional");
        Row authority = row.rowOrNull("authority");
        List<String> roles = row.texts("roles").stream().sorted().toList();
        return new Viewer(
                professional == null ? null : Professional.of(professional),
                roles,
                scope.permissions().stream().sorted().toList(),
                authority == null ? null : Authority.of(authority),
                row.rows("teams").stream().map(Team::of).toList(),
                row.rows("manages").stream().map(Team::of).toList());
    }

    @Nullable
    Professional professional(Scope scope, String id) {
        Row found = found(scope, PROFESSIONAL, id);
        return found == null ? null : Professional.of(found);
    }

    @Nullable
    Team team(Scope scope, String id) {
        Row found = found(scope, TEAM, id);
        return found == null ? null : Team.of(found);
    }

    @Nullable
    Authority authority(Scope scope, String id) {
        Row found = found(scope, AUTHORITY, id);
        return found == null ? null : Authority.of(found);
    }

    private @Nullable Row found(Scope scope, String statement, String id) {
        return reads.one(scope, statement, Map.of("id", id))
                .map(row -> row.row("found"))
                .orElse(null);
    }
}
