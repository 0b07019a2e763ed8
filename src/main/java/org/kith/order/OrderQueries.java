package org.kith.order;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of single orders and restrictions. */
@Component
class OrderQueries {

    /** An order about a child seen at FULL. Starts from its unique id; one row at most. */
    private static final String ORDER = Policy.GRANTEES
            + """
            MATCH (order:Order {id: $id}) WHERE %s
              AND EXISTS { MATCH (order)-[:SUBJECT]->(child:Child) WHERE %s }
            RETURN %s AS found
            """.formatted(
                    Moment.NOW.known("order"), Policy.full("child"), OrderCypher.order("order", "order", Moment.NOW));

    /** A restriction that protects a child seen at FULL. Starts from its unique id; one row at most. */
    private static final String RESTRICTION = Policy.GRANTEES
            + """
            MATCH (restriction:Restriction {id: $id}) WHERE %s
              AND EXISTS { MATCH (restriction)-[:PROTECTS]->(child:Child) WHERE %s }
            RETURN %s AS found
            """.formatted(
                            Moment.NOW.known("restriction"),
                            Policy.full("child"),
                            OrderCypher.restriction("restriction", "restriction", Moment.NOW));

    private final Reads reads;

    OrderQueries(Reads reads) {
        this.reads = reads;
    }

    @Nullable
    Order order(Scope scope, String id) {
        return reads.one(scope, ORDER, Map.of("id", id))
                .map(row -> Order.of(row.row("found")))
                .orElse(null);
    }

    @Nullable
    Restriction restriction(Scope scope, String id) {
        return reads.one(scope, RESTRICTION, Map.of("id", id, "wants", Map.of("order", true)))
                .map(row -> Restriction.of(row.row("found")))
                .orElse(null);
    }
}
