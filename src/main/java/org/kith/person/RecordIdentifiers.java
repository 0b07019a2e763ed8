package org.kith.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records the numbers by which other systems know people. */
@Component
public class RecordIdentifiers {
    private static final RecordNodes IDENTIFIERS =
            RecordNodes.of("Identifier", Link.from("person", "Person", "HAS_IDENTIFIER"));

    /**
     * A number.
     *
     * @param system LOCAL_ID, NHS_NUMBER or UPN
     * @param authorityId whose number it is, for a LOCAL_ID
     */
    public record IdentifierRow(
            String id,
            String personId,
            String system,
            String value,
            @Nullable String authorityId,
            ValidTime time) {}

    public List<Outcome> identifiers(Tx tx, Provenance provenance, List<IdentifierRow> rows) {
        List<Outcome> outcomes = IDENTIFIERS.record(
                tx, provenance, rows.stream().map(RecordIdentifiers::fact).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    private static NodeFact fact(IdentifierRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("system", row.system());
        values.put("value", row.value());
        values.put("authorityId", row.authorityId());
        return new NodeFact(row.id(), values, Map.of("person", row.personId()), row.time(), null);
    }
}
