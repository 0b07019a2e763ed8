package org.kith.order;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of single orders and restrictions. */
@Component
class OrderQueries {

    /**
     * Papers about the children, seen at FULL, whom an order or a restriction is about. Starts from its unique id; no row where there is
     * no such child.
     */
    private static final String PAPERS = Policy.GRANTEES
            + """
            CALL (grantees) {
              MATCH (:Order|Restriction {id: $id})-[:SUBJECT|PROTECTS]->(child:Child) WHERE %s
              RETURN collect(child) AS whole
            }
            %sCALL (grantees, whole, seen) {
              %s}
            RETURN part, of, value
            """.formatted(
                            Policy.full("child"),
                            Policy.seenAmong(OrderCypher.MENTIONED, Moment.NOW),
                            String.join(
                                    "UNION ALL\n",
                                    PersonCypher.summaries("whole + seen", Moment.NOW),
                                    OrderCypher.orders("whole", Moment.NOW),
                                    OrderCypher.protecting("whole", "seen", Moment.NOW),
                                    OrderCypher.peopleOfOrders("whole", "seen")));

    private final Reads reads;

    OrderQueries(Reads reads) {
        this.reads = reads;
    }

    @Nullable
    Order order(Scope scope, String id) {
        return papers(scope, id, "order", Order::of);
    }

    @Nullable
    Restriction restriction(Scope scope, String id) {
        return papers(scope, id, "protecting", Restriction::of);
    }

    private <T> @Nullable T papers(Scope scope, String id, String part, BiFunction<Row, Parts, T> read) {
        var wants = Map.of("orders", true, "restrictions", true);
        List<Row> rows = reads.list(scope, PAPERS, Map.of("id", id, "wants", wants));
        Parts parts = new Parts(rows);
        return rows.stream()
                .filter(row -> row.text("part").equals(part))
                .map(row -> row.row("value"))
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .map(row -> read.apply(row, parts))
                .orElse(null);
    }
}
