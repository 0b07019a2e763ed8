package org.kith.care;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.GlobalId;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Seen;
import org.kith.person.Person;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of children's records that belong to no other module's question. */
@Component
public class CareQueries {

    /** The records of children who came as a summary inside another answer. Starts from the unique ids; a few rows for each at FULL. */
    private static final String CHILD_RECORDS = Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            """.formatted(Policy.full("child")) + records();

    /** The record of the child, seen at FULL, of a placement or an episode. Starts from its unique id; no row where there is none. */
    private static final String RECORD_AROUND = Policy.GRANTEES + """
            CALL (grantees) {
              MATCH (stay:Placement|CareEpisode {id: $id})<-[:HAS_PLACEMENT|HAS_EPISODE]-(child:Child) WHERE %s
              RETURN collect(child) AS whole
            }
            """.formatted(Policy.full("child")) + records();

    private static final Map<String, Object> WHOLE_STAYS = Map.of(
            "episodes", true, "placements", true, "setting", true, "carers", true, "approvals", true, "address", true);

    private final Reads reads;

    CareQueries(Reads reads) {
        this.reads = reads;
    }

    private static String records() {
        return """
            %sCALL (grantees, whole, seen) {
              %s
            UNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                        Policy.seenAmong(CareCypher.MENTIONED, Moment.NOW),
                        PersonCypher.summaries("whole + seen", Moment.NOW),
                        CareCypher.records("whole", "seen", Moment.NOW));
    }

    Parts childRecords(Scope scope, Collection<String> ids, Map<String, Object> wants) {
        return new Parts(reads.list(scope, CHILD_RECORDS, Map.of("ids", List.copyOf(ids), "wants", wants)));
    }

    /**
     * Where a child is placed and whether it is in care, to be compared with what is seen later; null where the viewer does not see the
     * child at FULL.
     */
    @Nullable
    Seen<PlacementChange> placementOf(Scope scope, String childId, Map<String, Object> wanted) {
        Map<String, Object> wants = new HashMap<>(wanted);
        wants.put("currentPlacement", true);
        wants.put("inCare", true);
        List<Row> rows = reads.list(scope, CHILD_RECORDS, Map.of("ids", List.of(childId), "wants", Map.copyOf(wants)));
        Parts parts = new Parts(rows);
        Person child = Person.mentioned(childId, parts);
        return child == null ? null : PlacementChange.of(child, rows, parts);
    }

    /** A placement of a child seen at FULL; null where there is none. */
    public @Nullable Placement placement(Scope scope, String id) {
        return find(scope, id, "placement", Placement::ofChild, placement -> placement.id());
    }

    @Nullable
    CareEpisode episode(Scope scope, String id) {
        return find(scope, id, "episode", CareEpisode::ofChild, episode -> episode.id());
    }

    private <T> @Nullable T find(
            Scope scope,
            String id,
            String part,
            BiFunction<String, Parts, List<T>> ofChild,
            Function<T, GlobalId> idOf) {
        List<Row> rows = reads.list(scope, RECORD_AROUND, Map.of("id", id, "wants", WHOLE_STAYS));
        Parts parts = new Parts(rows);
        return rows.stream()
                .filter(row -> row.text("part").equals(part))
                .map(row -> row.text("of"))
                .distinct()
                .flatMap(child -> ofChild.apply(child, parts).stream())
                .filter(found -> idOf.apply(found).key().equals(id))
                .findFirst()
                .orElse(null);
    }
}
