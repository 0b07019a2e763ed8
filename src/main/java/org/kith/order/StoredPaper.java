package org.kith.order;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.api.Revision;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/**
 * An order or a restriction as the store believes it, to be corrected.
 *
 * @param subjects ids of the children whom an order is about, or of whom a restriction protects
 * @param others ids of the people whom an order names, or of whom a restriction is against
 */
record StoredPaper(
        String revision,
        Set<String> subjects,
        Set<String> others,
        @Nullable String orderId) {

    /** The paper and its people. Starts from the unique id; one row at most. */
    private static final String PAPER = """
            MATCH (paper:%s {id: $id}) WHERE %s
            RETURN paper.recordedAt AS recordedAt,
              [(paper)-[about:SUBJECT|PROTECTS]->(p:Person)
                WHERE about.supersededAt IS NULL OR %s | p.id] AS subjects,
              [(paper)-[other:NAMES|AGAINST]->(p:Person)
                WHERE other.supersededAt IS NULL OR %s | p.id] AS others,
              head([(paper)-[:UNDER]->(order:Order) | order.id]) AS order
            """;

    private static final String ORDER = paper("Order");
    private static final String RESTRICTION = paper("Restriction");

    private static String paper(String label) {
        return PAPER.formatted(label, Moment.last("paper"), Moment.last("about"), Moment.last("other"));
    }

    static @Nullable StoredPaper order(Tx tx, String id) {
        return of(tx.run(ORDER, Map.of("id", id)));
    }

    static @Nullable StoredPaper restriction(Tx tx, String id) {
        return of(tx.run(RESTRICTION, Map.of("id", id)));
    }

    private static @Nullable StoredPaper of(List<Row> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        Row row = rows.getFirst();
        return new StoredPaper(
                Revision.of(row.instant("recordedAt")),
                new HashSet<>(row.texts("subjects")),
                new HashSet<>(row.texts("others")),
                row.textOrNull("order"));
    }
}
