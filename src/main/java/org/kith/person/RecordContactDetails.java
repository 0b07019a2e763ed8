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

/** Records how to reach and speak with people, and who may be shown it. */
@Component
class RecordContactDetails {
    private static final RecordNodes DETAILS =
            RecordNodes.of("ContactDetail", Link.from("person", "Person", "HAS_CONTACT_DETAIL"));

    /**
     * A contact detail.
     *
     * @param kind PHONE, EMAIL, LANGUAGE or OTHER
     * @param shareWith who may be shown it beside those who see the whole record: NETWORK, or partner agencies
     */
    record DetailRow(
            String id,
            String personId,
            String kind,
            String value,
            @Nullable String safeTimes,
            @Nullable Boolean interpreterNeeded,
            List<String> shareWith,
            ValidTime time) {}

    List<Outcome> details(Tx tx, Provenance provenance, List<DetailRow> rows) {
        List<Outcome> outcomes = DETAILS.record(
                tx, provenance, rows.stream().map(RecordContactDetails::fact).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    private static NodeFact fact(DetailRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", row.kind());
        values.put("value", row.value());
        values.put("safeTimes", row.safeTimes());
        values.put("interpreterNeeded", row.interpreterNeeded());
        values.put("shareWith", row.shareWith());
        return new NodeFact(row.id(), values, Map.of("person", row.personId()), row.time(), null);
    }
}
