package org.kith.care;

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
import org.springframework.stereotype.Component;

/** Records that people have a children's services record. */
@Component
public class RecordChildren {
    private static final RecordNodes CHILDREN = RecordNodes.onto(
            "Person",
            "Child",
            Link.to("authority", "HELD_BY", "Authority"),
            Link.to("homeLocality", "HOME_IN", "Locality"));

    /**
     * A child's record.
     *
     * @param personId the child
     * @param localId the authority's number for the child
     * @param unaccompanied whether the child came to the country alone; null where not known
     * @param further other values of the record, such as what a return says and Kith does not read yet
     */
    public record ChildRow(
            String personId,
            String authorityId,
            @Nullable String localId,
            @Nullable String homeLocalityId,
            @Nullable Boolean unaccompanied,
            Map<String, ? extends @Nullable Object> further) {

        /** A record of which there is no more to say. */
        public ChildRow(
                String personId,
                String authorityId,
                @Nullable String localId,
                @Nullable String homeLocalityId,
                @Nullable Boolean unaccompanied) {
            this(personId, authorityId, localId, homeLocalityId, unaccompanied, Map.of());
        }
    }

    public List<Outcome> children(Tx tx, Provenance provenance, List<ChildRow> rows) {
        List<Outcome> outcomes = CHILDREN.record(
                tx, provenance, rows.stream().map(RecordChildren::fact).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    private static NodeFact fact(ChildRow row) {
        Map<String, @Nullable Object> values = new HashMap<>(row.further());
        values.put("authorityId", row.authorityId());
        values.put("localId", row.localId());
        values.put("homeLocalityId", row.homeLocalityId());
        values.put("unaccompanied", row.unaccompanied());
        Map<String, String> links = new HashMap<>();
        links.put("authority", row.authorityId());
        if (row.homeLocalityId() != null) {
            links.put("homeLocality", row.homeLocalityId());
        }
        return new NodeFact(row.personId(), values, links, null, null);
    }
}
