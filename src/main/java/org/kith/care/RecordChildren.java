package org.kith.care;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Grant;
import org.kith.access.Grant.Grantee;
import org.kith.access.Grants;
import org.kith.access.SearchGrants;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
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

    private final Grants grants;
    private final SearchGrants searches;

    RecordChildren(Grants grants, SearchGrants searches) {
        this.grants = grants;
        this.searches = searches;
    }

    /** Records children's records. Those on duty for the authority that holds one may see it from then on, and it alone. */
    public List<Outcome> children(Tx tx, Provenance provenance, List<ChildRow> rows) {
        List<Outcome> outcomes = CHILDREN.record(
                tx, provenance, rows.stream().map(RecordChildren::fact).toList());
        Map<String, Grant> held = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i) == Outcome.CREATED || outcomes.get(i) == Outcome.CORRECTED) {
                Grant grant = held(rows.get(i));
                held.put(grant.key(), grant);
            }
        }
        grants.revoke(tx, List.copyOf(held.keySet()));
        grants.grant(tx, List.copyOf(held.values()));
        searches.held(tx, held.values().stream().map(Grant::childId).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    private static Grant held(ChildRow row) {
        return new Grant(
                "held:" + row.personId(),
                new Grantee(Grantee.Kind.AUTHORITY, row.authorityId()),
                row.personId(),
                Grant.Because.DUTY,
                ValidTime.UNKNOWN_START,
                ValidTime.OPEN_END);
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
