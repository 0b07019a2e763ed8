package org.kith.exchange.ssda903;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kith.exchange.ImportedId;
import org.kith.graph.Row;
import org.kith.graph.Sha256;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/**
 * Keeps in the store that a return was imported, and what was found in it. A return that says what an earlier one said, in every row, is
 * the same import.
 */
@Component
class RecordFindings {
    private static final int FINDINGS_A_BATCH = 2000;

    /** Says that the import began, if it did not before. */
    private static final String BEGIN = """
            MERGE (import:Import {id: $id})
            ON CREATE SET import.kind = 'ssda903', import.source = $source, import.digest = $digest,
              import.at = datetime.transaction(), import.rows = $rows, import.refused = $refused, import.complete = false
            RETURN import.complete AS complete
            """;

    private static final String FOUND = """
            MATCH (import:Import {id: $id})
            UNWIND $rows AS row
            MERGE (finding:Finding {id: row.id})
            ON CREATE SET finding += row.properties
            MERGE (import)-[:FOUND]->(finding)
            """;

    private static final String COMPLETE = "MATCH (import:Import {id: $id}) SET import.complete = true";

    private final Writes writes;

    RecordFindings(Writes writes) {
        this.writes = writes;
    }

    void record(LookedAfterReturn returned, CaseHolder holder) {
        String digest = digest(returned);
        String id = ImportedId.of(holder.source(), "import", digest);
        Row begun = writes.inTransaction(tx -> tx.run(
                                BEGIN,
                                Map.of(
                                        "id", id,
                                        "source", holder.source(),
                                        "digest", digest,
                                        "rows", returned.rows(),
                                        "refused", returned.refused()))
                        .getFirst())
                .value();
        if (begun.flag("complete")) {
            return;
        }
        List<Finding> all = returned.findings();
        for (int from = 0; from < all.size(); from += FINDINGS_A_BATCH) {
            List<Map<String, Object>> rows = rows(id, all, from, Math.min(from + FINDINGS_A_BATCH, all.size()));
            writes.inTransaction(tx -> tx.run(FOUND, Map.of("id", id, "rows", rows)));
        }
        writes.inTransaction(tx -> tx.run(COMPLETE, Map.of("id", id)));
    }

    private static List<Map<String, Object>> rows(String importId, List<Finding> all, int from, int to) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Finding finding = all.get(i);
            Map<String, Object> properties = Map.of(
                    "file", finding.file(),
                    "line", finding.line(),
                    "column", finding.column(),
                    "value", finding.value(),
                    "code", finding.code().name(),
                    "message", finding.message());
            rows.add(Map.of("id", ImportedId.of(importId, "finding", Integer.toString(i)), "properties", properties));
        }
        return rows;
    }

    /** Of every row that was read and everything that was found. */
    private static String digest(LookedAfterReturn returned) {
        MessageDigest digest = Sha256.begin();
        for (ReturnedChild child : returned.children()) {
            update(digest, child.localId() + child.header());
            child.episodes().forEach(episode -> update(digest, episode.row().toString()));
            child.facts()
                    .values()
                    .forEach(
                            rows -> rows.forEach(row -> update(digest, row.row().toString())));
        }
        returned.findings().forEach(finding -> update(digest, finding.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
