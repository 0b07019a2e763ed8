package org.kith.exchange.bundle;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.exchange.ImportedId;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** The record of bundles that were imported to their end. */
@Component
class PastImports {
    /** A bundle that was imported. */
    record PastImport(String digest, OffsetDateTime at, int refused) {}

    /** The last bundle that a source sent. Scans imports: tens. */
    private static final String LAST = """
            MATCH (import:Import {kind: 'bundle', source: $source})
            RETURN import.digest AS digest, import.at AS at, import.refused AS refused
            ORDER BY import.at DESC LIMIT 1
            """;

    /** Notes that a bundle was imported; the same one again is the same node, with a later time. */
    private static final String NOTE = """
            MERGE (import:Import {id: $id})
            SET import.kind = 'bundle', import.source = $source, import.digest = $digest, import.rows = $rows,
                import.refused = $refused, import.at = datetime()
            """;

    private final Writes writes;

    PastImports(Writes writes) {
        this.writes = writes;
    }

    Optional<PastImport> last(String source) {
        List<Row> rows = writes.inTransaction(tx -> tx.run(LAST, Map.of("source", source)))
                .value();
        return rows.stream()
                .map(row -> new PastImport(row.text("digest"), row.instant("at"), row.number("refused")))
                .findFirst();
    }

    void note(Provenance provenance, String digest, long rows, int refused) {
        Map<String, Object> values = Map.of(
                "id",
                ImportedId.of(provenance.source(), "import", digest),
                "source",
                provenance.source(),
                "digest",
                digest,
                "rows",
                rows,
                "refused",
                refused);
        writes.inTransaction(tx -> tx.run(NOTE, values));
    }
}
