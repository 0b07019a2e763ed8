package org.kith.workforce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records authorities, teams, professionals, and who is in which team. */
@Component
public class RecordWorkforce {
    private static final RecordNodes AUTHORITIES = RecordNodes.of("Authority");
    private static final RecordNodes TEAMS = RecordNodes.of("Team", Link.to("authority", "PART_OF", "Authority"));
    private static final RecordNodes PROFESSIONALS = RecordNodes.of("Professional");
    private static final RecordEdges IN_TEAM =
            RecordEdges.between("Professional", List.of("MEMBER_OF", "MANAGES"), "Team");

    private static final RecordEdges IS = RecordEdges.between("Professional", List.of("IS"), "Person");

    /** A council. */
    public record AuthorityRow(
            String id, String name, @Nullable String code) {}

    /** A team of an authority. */
    public record TeamRow(
            String id,
            String name,
            @Nullable String kind,
            @Nullable String authorityId) {}

    /** A worker, with the roles and the permissions that the store allows. */
    public record ProfessionalRow(
            String id,
            String name,
            @Nullable String jobTitle,
            @Nullable String phone,
            List<String> roles,
            List<String> permissions) {

        /** A worker without permissions. */
        public ProfessionalRow(
                String id, String name, @Nullable String jobTitle, @Nullable String phone, List<String> roles) {
            this(id, name, jobTitle, phone, roles, List.of());
        }
    }

    /**
     * Somebody's time in a team.
     *
     * @param fact names the fact at its source
     * @param manages whether as its manager, not as a member
     */
    public record TeamMemberRow(String fact, String professionalId, String teamId, boolean manages, ValidTime time) {}

    /** That a worker is also a person whom the graph knows as a relative or a carer. */
    public record SameHumanRow(String professionalId, String personId) {}

    public List<Outcome> authorities(Tx tx, Provenance provenance, List<AuthorityRow> rows) {
        return AUTHORITIES.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> node(row.id(), Map.of(), "name", row.name(), "code", row.code()))
                        .toList());
    }

    public List<Outcome> teams(Tx tx, Provenance provenance, List<TeamRow> rows) {
        return TEAMS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> node(
                                row.id(),
                                row.authorityId() == null ? Map.of() : Map.of("authority", row.authorityId()),
                                "name",
                                row.name(),
                                "kind",
                                row.kind()))
                        .toList());
    }

    /** Records workers. Whoever listens asks again, because what a worker may see has changed with roles and permissions. */
    public List<Outcome> professionals(Tx tx, Provenance provenance, List<ProfessionalRow> rows) {
        List<Outcome> outcomes = PROFESSIONALS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> node(
                                row.id(),
                                Map.of(),
                                "name",
                                row.name(),
                                "jobTitle",
                                row.jobTitle(),
                                "phone",
                                row.phone(),
                                "roles",
                                row.roles(),
                                "permissions",
                                row.permissions()))
                        .toList());
        Outbox.tell(tx, Outbox.Kind.ACCESS, outcomes, rows, row -> List.of(row.id()));
        return outcomes;
    }

    public List<Outcome> teamMembers(Tx tx, Provenance provenance, List<TeamMemberRow> rows) {
        List<Outcome> outcomes = IN_TEAM.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new EdgeFact(
                                row.fact(),
                                null,
                                row.manages() ? "MANAGES" : "MEMBER_OF",
                                row.professionalId(),
                                row.teamId(),
                                Map.of(),
                                row.time(),
                                null))
                        .toList());
        Outbox.tell(tx, Outbox.Kind.ACCESS, outcomes, rows, row -> List.of(row.professionalId()));
        return outcomes;
    }

    /** Records which workers are also people in the graph. A worker is one person: naming another moves the link. */
    public List<Outcome> sameHumans(Tx tx, Provenance provenance, List<SameHumanRow> rows) {
        return IS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new EdgeFact(
                                "kith:is:" + row.professionalId(),
                                null,
                                "IS",
                                row.professionalId(),
                                row.personId(),
                                Map.of(),
                                ValidTime.ALWAYS,
                                null))
                        .toList());
    }

    private static NodeFact node(String id, Map<String, String> links, @Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new NodeFact(id, values, links, null, null);
    }
}
