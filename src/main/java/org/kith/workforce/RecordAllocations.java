package org.kith.workforce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Grant;
import org.kith.access.Grant.Because;
import org.kith.access.Grant.Grantee;
import org.kith.access.Grants;
import org.kith.graph.EdgeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records who is allocated to a child, and what that lets the worker see, together. */
@Component
public class RecordAllocations {
    private static final RecordEdges ALLOCATED_TO =
            RecordEdges.between("Professional", List.of("ALLOCATED_TO"), "Child");

    /** As what a worker is allocated. */
    public enum Role {
        SOCIAL_WORKER,
        PERSONAL_ADVISER,
        SUPPORT,
        /** Reviews the care plan: sees the child while they have the role of a reviewing officer. */
        REVIEWING_OFFICER
    }

    /**
     * An allocation.
     *
     * @param fact names the fact at its source, without the version; names the grant, too
     * @param version of the fact, from 1
     */
    public record AllocationRow(
            String fact,
            int version,
            String professionalId,
            String childId,
            Role role,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    private final Grants grants;
    private final Clock clock;

    RecordAllocations(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** Records allocations. The grant follows what is believed now: it ends when the allocation does, and moves when it is corrected. */
    public List<Outcome> allocations(Tx tx, Provenance provenance, List<AllocationRow> rows) {
        List<Outcome> outcomes = ALLOCATED_TO.record(
                tx, provenance, rows.stream().map(RecordAllocations::fact).toList());
        Map<String, AllocationRow> believed = new LinkedHashMap<>();
        List<String> corrected = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AllocationRow row = rows.get(i);
            if (outcomes.get(i) == Outcome.CREATED || outcomes.get(i) == Outcome.CORRECTED) {
                believed.merge(row.fact(), row, (one, other) -> one.version() > other.version() ? one : other);
            }
            if (outcomes.get(i) == Outcome.CORRECTED) {
                corrected.add(row.fact());
            }
        }
        grants.revoke(tx, corrected);
        grants.grant(
                tx, believed.values().stream().map(RecordAllocations::grant).toList());
        grants.revokeNew(
                tx,
                believed.values().stream()
                        .map(AllocationRow::childId)
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        Outbox.tell(tx, Outbox.Kind.ACCESS, outcomes, rows, row -> List.of(row.childId()));
        return outcomes;
    }

    private static Grant grant(AllocationRow row) {
        boolean reviews = row.role() == Role.REVIEWING_OFFICER;
        return new Grant(
                row.fact(),
                new Grantee(reviews ? Grantee.Kind.REVIEWER : Grantee.Kind.PROFESSIONAL, row.professionalId()),
                row.childId(),
                reviews ? Because.REVIEW : Because.ALLOCATION,
                row.time().fromMin(),
                row.time().toMax());
    }

    private static EdgeFact fact(AllocationRow row) {
        return new EdgeFact(
                row.fact(),
                row.version(),
                "ALLOCATED_TO",
                row.professionalId(),
                row.childId(),
                Map.of("role", row.role().name()),
                row.time(),
                row.recordedAt());
    }
}
