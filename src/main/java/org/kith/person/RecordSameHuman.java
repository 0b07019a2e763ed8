package org.kith.person;

import java.util.List;
import java.util.Map;
import org.kith.graph.EdgeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records that two records are of one human: a duplicate and the one that is kept, or before and after an adoption. */
@Component
public class RecordSameHuman {
    private static final RecordEdges SAME_AS = RecordEdges.between("Person", List.of("SAME_AS"), "Person");

    /**
     * Two records of one human.
     *
     * @param fact names the fact at its source
     * @param guard SEALED for an adoption
     */
    public record SameRow(String fact, String personId, String otherId, String guard, ValidTime time) {}

    public List<Outcome> same(Tx tx, Provenance provenance, List<SameRow> rows) {
        List<Outcome> outcomes = SAME_AS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new EdgeFact(
                                row.fact(),
                                null,
                                "SAME_AS",
                                row.personId(),
                                row.otherId(),
                                Map.of("guard", row.guard(), "status", "ASSERTED"),
                                row.time(),
                                null))
                        .toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId(), row.otherId()));
        return outcomes;
    }
}
