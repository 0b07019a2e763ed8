package org.kith.order;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of single orders and restrictions. */
@Component
class OrderQueries implements Planned {

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
                                    OrderCypher.peopleOfOrders("whole", "(whole + seen)", Moment.NOW)));

    /**
     * Who holds parental responsibility for a child seen at FULL, by one fact. Starts from the unique index on the edges' keys; three
     * rows, none where there is none.
     */
    private static final String PARENTAL_RESPONSIBILITY = Policy.GRANTEES
            + """
            CALL (grantees) {
              WITH $question.fact AS fact
              MATCH (holder:Person)-[holds:HAS_PARENTAL_RESPONSIBILITY_FOR]->(child:Child)
              WHERE holds.key STARTS WITH fact AND holds.key = fact + toString(holds.version) AND %1$s AND %2$s AND %3$s
              RETURN holder, holds, child
            }
            CALL (grantees, holder, holds, child) {
              %4$sUNION ALL
              RETURN 'responsible' AS part, '' AS of, {key: holds.key, childId: child.id, holder: holder.id, basis: holds.basis, status: holds.status,
                current: %5$s AND %6$s, validFrom: holds.validFrom, validTo: holds.validTo, source: holds.source} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.told("holder", "child", "holds", Moment.NOW),
                            Policy.full("child"),
                            Policy.visible("holder", Moment.NOW),
                            PersonCypher.summaries("[holder]", Moment.NOW),
                            Moment.NOW.begun("holds"),
                            Moment.NOW.open("holds"));

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

    @Nullable
    ParentalResponsibility parentalResponsibility(Scope scope, String fact) {
        Parts parts =
                new Parts(reads.list(scope, PARENTAL_RESPONSIBILITY, Map.of("question", Map.of("fact", fact + ':'))));
        Row row = parts.first("responsible", "");
        return row == null ? null : ParentalResponsibility.of(row, parts);
    }

    @Override
    public void planAhead(Scope nobody) {
        order(nobody, NO_ID);
        parentalResponsibility(nobody, NO_ID);
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
