package org.kith.provision.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.graph.Row;
import org.kith.provision.RecordSettings.Kind;

/**
 * A home as a mutation finds it, locked against others.
 *
 * @param kind null where nobody said
 * @param authorityId who approves or runs it; null where nobody said
 * @param areaAuthorityId in whose area it lies; null where that is not known
 */
public record StoredHome(
        @Nullable Kind kind,
        @Nullable String authorityId,
        @Nullable String areaAuthorityId) {

    /** Starts from the unique id; one row. */
    private static final String HOME = """
            MATCH (home:Setting {id: $home})
            RETURN home.kind AS kind, home.authorityId AS authority,
              head(COLLECT { MATCH (home)-[:AT]->(:Address)-[:IN_LOCALITY]->(near:Locality) RETURN near.authorityId }) AS area
            """;

    /** Finds the home, for somebody who keeps it. */
    public static StoredHome kept(Change change, String id, String field) {
        change.found("Setting", id, field);
        List<Row> found = change.tx().run(HOME, Map.of("home", id));
        Row row = found.getFirst();
        String kind = row.textOrNull("kind");
        StoredHome home = new StoredHome(
                kind == null ? null : Kind.valueOf(kind), row.textOrNull("authority"), row.textOrNull("area"));
        HomeKeeping.demand(change, home.authorityId(), field);
        return home;
    }
}
