package org.kith.person;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records who lives in which household. */
@Component
public class RecordHouseholdMembers {
    private static final RecordEdges LIVES_IN = RecordEdges.between("Person", List.of("LIVES_IN"), "Household");

    /**
     * Somebody's time in a household.
     *
     * @param fact names the fact at its source, without the version
     * @param version of the fact, from 1; null lets the store count
     */
    public record MemberRow(
            String fact,
            @Nullable Integer version,
            String personId,
            String householdId,
            @Nullable String role,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    public List<Outcome> members(Tx tx, Provenance provenance, List<MemberRow> rows) {
        List<Outcome> outcomes = LIVES_IN.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new EdgeFact(
                                row.fact(),
                                row.version(),
                                "LIVES_IN",
                                row.personId(),
                                row.householdId(),
                                Collections.singletonMap("role", row.role()),
                                row.time(),
                                row.recordedAt()))
                        .toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }
}
