package org.kith.workforce;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
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
              [permission IN $scope.permissions WHERE permission IN viewer.permissions] AS permissions,
              COLLECT { MATCH (viewer)-[member:MEMBER_OF]->(team:Team) WHERE %2$s RETURN %4$s ORDER BY team.name, team.id } AS teams,
              COLLECT { MATCH (viewer)-[manager:MANAGES]->(team:Team) WHERE %3$s RETURN %4$s ORDER BY team.name, team.id } AS manages
            """.formatted(
                    WorkforceCypher.professional("viewer"),
                    Moment.NOW.inForce("member"),
                    Moment.NOW.inForce("manager"),
                    WorkforceCypher.team("team"));

    /** A worker, a team or an authority, for a viewer who is a worker. Starts from its unique id; one row at most. */
    private static final String PROFESSIONAL = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (worker:Professional {id: $id}) RETURN %s AS found
            """.formatted(WorkforceCypher.professional("worker"));

    /** Some workers, for a viewer who is one. Starts from their unique ids; a row each. */
    private static final String PROFESSIONALS = """
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $question.ids AS id
            MATCH (worker:Professional {id: id}) RETURN 'professional' AS part, worker.id AS of, %s AS value
            """.formatted(WorkforceCypher.professional("worker"));

    private static final String TEAM = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (team:Team {id: $id}) RETURN %s AS found
            """.formatted(WorkforceCypher.team("team"));

    private static final String AUTHORITY = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (authority:Authority {id: $id}) RETURN authority {.id, .name, .code} AS found
            """;

    private static final String AGENCY = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (agency:Agency {id: $id}) RETURN agency {.id, .name, .kind, .recordedAt} AS found
            """;

    private static final String SCHOOL = """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (school:School {id: $id}) RETURN %s AS found
            """.formatted(WorkforceCypher.school("school"));

    private static final String SHIFT =
            """
            MATCH (viewer:Professional {id: $scope.professional})
            MATCH (team:Team)<-[:FOR]-(shift:OnCallShift {id: $id})-[:BY]->(worker:Professional)
            RETURN shift {.id, .startsAt, .endsAt, .recordedAt, team: %s, worker: %s} AS found
            """.formatted(WorkforceCypher.team("team"), WorkforceCypher.professional("worker"));

    /** Who is or was in some teams, managers first. Starts from the teams' unique ids; a row a membership. */
    private static final String MEMBERS = """
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $question.ids AS id
            MATCH (team:Team {id: id})<-[member:MEMBER_OF|MANAGES]-(worker:Professional) WHERE %s AND %s
            WITH team, member, worker ORDER BY type(member) = 'MEMBER_OF', member.toMax DESC, worker.name, worker.id
            RETURN 'member' AS part, team.id AS of, {worker: %s, manages: type(member) = 'MANAGES', current: %s,
              validFrom: member.validFrom, validTo: member.validTo, version: member.version} AS value
            """.formatted(
                    Moment.NOW.known("member"),
                    Moment.NOW.begun("member"),
                    WorkforceCypher.professional("worker"),
                    Moment.NOW.open("member"));

    /** Who is on call for some teams, now and to come, earliest first. Starts from the teams' unique ids; a row a shift. */
    private static final String ON_CALL =
            """
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $question.ids AS id
            MATCH (team:Team {id: id})<-[:FOR]-(shift:OnCallShift)-[:BY]->(worker:Professional) WHERE shift.endsAt > $scope.now
            WITH team, shift, worker ORDER BY shift.startsAt, shift.id
            WITH team, collect(shift {.id, .startsAt, .endsAt, .recordedAt, team: %s, worker: %s})[..50] AS shifts
            UNWIND shifts AS shift
            RETURN 'shift' AS part, team.id AS of, shift AS value
            """.formatted(WorkforceCypher.team("team"), WorkforceCypher.professional("worker"));

    /** For which agency some workers work. Starts from their unique ids; a row each. */
    private static final String AGENCIES = """
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $question.ids AS id
            MATCH (worker:Professional {id: id})-[works:WORKS_FOR]->(agency:Agency) WHERE %s
            RETURN 'agency' AS part, worker.id AS of, agency {.id, .name, .kind, .recordedAt} AS value
            """.formatted(Moment.NOW.inForce("works"));

    /** Some workers. Starts from their unique ids; a row each. */
    private static final String WORKERS = """
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $question.ids AS id
            MATCH (worker:Professional {id: id})
            RETURN 'worker' AS part, worker.id AS of, %s AS value
            """.formatted(WorkforceCypher.professional("worker"));

    /**
     * One allocation to a child seen at FULL. Starts from the unique index on the edges' keys; one row at most.
     */
    private static final String ALLOCATION = Policy.GRANTEES
            + """
            WITH grantees, $question.fact AS fact
            MATCH (child:Child)<-[allocated:ALLOCATED_TO]-(worker:Professional)
            WHERE allocated.key STARTS WITH fact AND allocated.key = fact + toString(allocated.version) AND %s AND %s
            RETURN {key: allocated.key, childId: child.id, professional: %s, role: allocated.role, current: %s AND %s, validFrom: allocated.validFrom,
              validTo: allocated.validTo} AS found
            """.formatted(
                            Moment.NOW.known("allocated"),
                            Policy.full("child"),
                            WorkforceCypher.professional("worker"),
                            Moment.NOW.begun("allocated"),
                            Moment.NOW.open("allocated"));

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
                row.texts("permissions").stream().sorted().toList(),
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

    @Nullable
    Agency agency(Scope scope, String id) {
        Row found = found(scope, AGENCY, id);
        return found == null ? null : Agency.of(found);
    }

    @Nullable
    School school(Scope scope, String id) {
        Row found = found(scope, SCHOOL, id);
        return found == null ? null : School.of(found);
    }

    @Nullable
    OnCallShift shift(Scope scope, String id) {
        Row found = found(scope, SHIFT, id);
        return found == null ? null : OnCallShift.of(found);
    }

    @Nullable
    Allocation allocation(Scope scope, String fact) {
        return reads.one(scope, ALLOCATION, Map.of("question", Map.of("fact", fact + ':')))
                .map(row -> Allocation.of(row.row("found")))
                .orElse(null);
    }

    Parts professionals(Scope scope, List<String> ids) {
        return new Parts(reads.list(scope, PROFESSIONALS, Map.of("question", Map.of("ids", ids))));
    }

    Parts members(Scope scope, List<String> teams) {
        return new Parts(reads.list(scope, MEMBERS, Map.of("question", Map.of("ids", teams))));
    }

    Parts onCall(Scope scope, List<String> teams) {
        return new Parts(reads.list(scope, ON_CALL, Map.of("question", Map.of("ids", teams))));
    }

    Parts agencies(Scope scope, List<String> workers) {
        return new Parts(reads.list(scope, AGENCIES, Map.of("question", Map.of("ids", workers))));
    }

    Parts workers(Scope scope, List<String> ids) {
        return new Parts(reads.list(scope, WORKERS, Map.of("question", Map.of("ids", ids))));
    }

    private @Nullable Row found(Scope scope, String statement, String id) {
        return reads.one(scope, statement, Map.of("id", id))
                .map(row -> row.row("found"))
                .orElse(null);
    }
}
