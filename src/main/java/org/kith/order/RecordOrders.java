package org.kith.order;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records court orders, the people in them, and restrictions on who may meet whom. */
@Component
public class RecordOrders {
    private static final RecordNodes ORDERS = RecordNodes.of("Order");
    private static final RecordNodes RESTRICTIONS = RecordNodes.of(
            "Restriction",
            Link.to("protects", "PROTECTS", "Person"),
            Link.to("against", "AGAINST", "Person"),
            Link.to("order", "UNDER", "Order"));

    private static final RecordEdges PEOPLE = RecordEdges.between("Order", List.of("SUBJECT", "NAMES"), "Person");

    /** Everybody in orders that were corrected. Starts from the ids of the orders. */
    private static final String PEOPLE_OF_ORDERS = """
            UNWIND $orders AS id
            MATCH (:Order {id: id})-[:SUBJECT|NAMES]->(person:Person)
            RETURN DISTINCT person.id AS person
            """;

    /** A court order. {@code kind} is the number of the court form. */
    public record OrderRow(
            String id,
            String kind,
            @Nullable String court,
            @Nullable String terms,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * Somebody in an order: a child who is its subject, or a person whom it names.
     *
     * @param recordedAt when this was first believed; null for now
     */
    public record OrderPersonRow(
            String orderId,
            String personId,
            boolean subject,
            @Nullable OffsetDateTime recordedAt) {

        /** Somebody of whom it is known for as long as the order itself is. */
        public static OrderPersonRow always(String orderId, String personId, boolean subject) {
            return new OrderPersonRow(
                    orderId, personId, subject, OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        }
    }

    /** Who must not meet whom, or not know. {@code against} is null where it is against everybody. */
    public record RestrictionRow(
            String id,
            String kind,
            String protectsId,
            @Nullable String againstId,
            @Nullable String orderId,
            @Nullable String reason,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    public List<Outcome> orders(Tx tx, Provenance provenance, List<OrderRow> rows) {
        List<Outcome> outcomes = ORDERS.record(
                tx, provenance, rows.stream().map(RecordOrders::order).toList());
        List<String> orders = Outbox.written(outcomes, rows, row -> List.of(row.id()));
        if (!orders.isEmpty()) {
            List<Row> people = tx.run(PEOPLE_OF_ORDERS, Map.of("orders", orders));
            Outbox.tell(
                    tx,
                    Outbox.Kind.NETWORK,
                    people.stream().map(row -> row.text("person")).toList());
        }
        return outcomes;
    }

    public List<Outcome> restrictions(Tx tx, Provenance provenance, List<RestrictionRow> rows) {
        List<Outcome> outcomes = RESTRICTIONS.record(
                tx, provenance, rows.stream().map(RecordOrders::restriction).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, RecordOrders::touched);
        return outcomes;
    }

    /** Records who is in which order, in the order of the rows. */
    public List<Outcome> people(Tx tx, Provenance provenance, List<OrderPersonRow> rows) {
        List<Outcome> outcomes = PEOPLE.record(
                tx, provenance, rows.stream().map(RecordOrders::person).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    private static EdgeFact person(OrderPersonRow row) {
        String capacity = row.subject() ? "SUBJECT" : "NAMES";
        return new EdgeFact(
                "kith:order_person:" + row.orderId() + '/' + row.personId() + '/' + capacity,
                null,
                capacity,
                row.orderId(),
                row.personId(),
                Map.of(),
                ValidTime.ALWAYS,
                row.recordedAt());
    }

    private static List<String> touched(RestrictionRow row) {
        return row.againstId() == null ? List.of(row.protectsId()) : List.of(row.protectsId(), row.againstId());
    }

    private static NodeFact order(OrderRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", row.kind());
        values.put("court", row.court());
        values.put("terms", row.terms());
        return new NodeFact(row.id(), values, Map.of(), row.time(), row.recordedAt());
    }

    private static NodeFact restriction(RestrictionRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", row.kind());
        values.put("reason", row.reason());
        Map<String, String> links = new HashMap<>();
        links.put("protects", row.protectsId());
        if (row.againstId() != null) {
            links.put("against", row.againstId());
        }
        if (row.orderId() != null) {
            links.put("order", row.orderId());
        }
        return new NodeFact(row.id(), values, links, row.time(), row.recordedAt());
    }
}
