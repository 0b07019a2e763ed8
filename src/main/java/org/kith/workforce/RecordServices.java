package org.kith.workforce;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.NodeFact;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records agencies and who works for them, schools and their early-help advisors, and who is on call when. */
@Component
public class RecordServices {
    private static final RecordNodes AGENCIES = RecordNodes.of("Agency");
    private static final RecordNodes SCHOOLS = RecordNodes.of("School");
    private static final RecordNodes SHIFTS =
            RecordNodes.of("OnCallShift", Link.to("team", "FOR", "Team"), Link.to("worker", "BY", "Professional"));
    private static final RecordEdges WORKS_FOR = RecordEdges.between("Professional", List.of("WORKS_FOR"), "Agency");
    private static final RecordEdges ADVISES = RecordEdges.between("Professional", List.of("ADVISES"), "School");

    /** A partner agency. {@code kind} is POLICE, HEALTH, EDUCATION, YOUTH_JUSTICE, ADOPTION_AGENCY or VOLUNTARY. */
    public record AgencyRow(String id, String name, String kind) {}

    /** A school, with the unique reference number of the Department for Education where it is known. */
    public record SchoolRow(
            String id, String name, @Nullable String urn) {}

    /** That a worker is on call for a team, from a moment to a moment. */
    public record ShiftRow(
            String id, String teamId, String professionalId, OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    /** A worker's time with an agency. A worker has one at a time: another one supersedes it. */
    public record EmployeeRow(String professionalId, String agencyId) {}

    /** A worker's time as the early-help advisor of a school. A school has one at a time: another one supersedes it. */
    public record AdvisorRow(String schoolId, String professionalId, ValidTime time) {}

    public List<Outcome> agencies(Tx tx, Provenance provenance, List<AgencyRow> rows) {
        return AGENCIES.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> node(row.id(), Map.of(), values("name", row.name(), "kind", row.kind())))
                        .toList());
    }

    public List<Outcome> schools(Tx tx, Provenance provenance, List<SchoolRow> rows) {
        return SCHOOLS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> node(row.id(), Map.of(), values("name", row.name(), "urn", row.urn())))
                        .toList());
    }

    public List<Outcome> shifts(Tx tx, Provenance provenance, List<ShiftRow> rows) {
        return SHIFTS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> node(
                                row.id(),
                                Map.of("team", row.teamId(), "worker", row.professionalId()),
                                values("startsAt", row.startsAt(), "endsAt", row.endsAt())))
                        .toList());
    }

    public List<Outcome> employees(Tx tx, Provenance provenance, List<EmployeeRow> rows) {
        return WORKS_FOR.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new EdgeFact(
                                "kith:works_for:" + row.professionalId(),
                                null,
                                "WORKS_FOR",
                                row.professionalId(),
                                row.agencyId(),
                                Map.of(),
                                ValidTime.ALWAYS,
                                null))
                        .toList());
    }

    public List<Outcome> advisors(Tx tx, Provenance provenance, List<AdvisorRow> rows) {
        return ADVISES.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new EdgeFact(
                                "kith:advises:" + row.schoolId(),
                                null,
                                "ADVISES",
                                row.professionalId(),
                                row.schoolId(),
                                Map.of(),
                                row.time(),
                                null))
                        .toList());
    }

    private static NodeFact node(String id, Map<String, String> links, Map<String, @Nullable Object> values) {
        return new NodeFact(id, values, links, null, null);
    }

    private static Map<String, @Nullable Object> values(
            String one, @Nullable Object value, String other, @Nullable Object otherValue) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(one, value);
        values.put(other, otherValue);
        return values;
    }
}
