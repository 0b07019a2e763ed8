package org.kith.care;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of children's records that belong to no other module's question. */
@Component
class CareQueries {

    /** The records of children who came as a summary inside another answer. Starts from the unique ids; one row for each at FULL. */
    private static final String CHILD_RECORDS =
            Policy.GRANTEES + """
            UNWIND $ids AS id
            MATCH (child:Child:Person {id: id}) WHERE %s
            RETURN child.id AS id, %s AS record
            """.formatted(Policy.full("child"), CareCypher.childRecord("child", Moment.NOW));

    /** A placement of a child seen at FULL. Starts from its unique id; one row at most. */
    private static final String PLACEMENT = Policy.GRANTEES
            + """
            MATCH (stay:Placement {id: $id})<-[:HAS_PLACEMENT]-(child:Child) WHERE %s AND %s
            RETURN %s AS found
            """.formatted(
                    Moment.NOW.known("stay"), Policy.full("child"), CareCypher.placement("stay", "stay", Moment.NOW));

    /** An episode of care of a child seen at FULL. Starts from its unique id; one row at most. */
    private static final String EPISODE = Policy.GRANTEES
            + """
            MATCH (episode:CareEpisode {id: $id})<-[:HAS_EPISODE]-(child:Child) WHERE %s AND %s
            RETURN %s AS found
            """.formatted(
                            Moment.NOW.known("episode"),
                            Policy.full("child"),
                            CareCypher.episode("episode", "episode", Moment.NOW));

    private static final Map<String, Object> WHOLE_PLACEMENT =
            Map.of("placement", true, "setting", true, "carers", true, "approvals", true, "address", true);

    private final Reads reads;

    CareQueries(Reads reads) {
        this.reads = reads;
    }

    List<Row> childRecords(Scope scope, Collection<String> ids, Map<String, Object> wants) {
        return reads.list(scope, CHILD_RECORDS, Map.of("ids", List.copyOf(ids), "wants", wants));
    }

    @Nullable
    Placement placement(Scope scope, String id) {
        return reads.one(scope, PLACEMENT, Map.of("id", id, "wants", WHOLE_PLACEMENT))
                .map(row -> Placement.of(row.row("found")))
                .orElse(null);
    }

    @Nullable
    CareEpisode episode(Scope scope, String id) {
        return reads.one(scope, EPISODE, Map.of("id", id, "wants", WHOLE_PLACEMENT))
                .map(row -> CareEpisode.of(row.row("found")))
                .orElse(null);
    }
}
