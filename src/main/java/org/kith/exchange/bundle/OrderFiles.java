package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.CHILD;
import static org.kith.exchange.bundle.RefType.ORDER;
import static org.kith.exchange.bundle.RefType.PERSON;
import static org.kith.exchange.bundle.RefType.RESTRICTION;

import java.util.List;
import java.util.Set;
import org.kith.order.RecordOrders;
import org.kith.order.RecordOrders.OrderPersonRow;
import org.kith.order.RecordOrders.OrderRow;
import org.kith.order.RecordOrders.RestrictionRow;
import org.springframework.stereotype.Component;

/** The files about court orders and restrictions. */
@Component
class OrderFiles {
    /** Numbers of the court forms. */
    private static final Set<String> ORDER_KINDS = Set.of(
            "C32A", "C33", "C35A", "C35B", "C23", "C26", "C34A", "C34B", "C39", "C43", "C43A", "C45A", "C45B", "C63A",
            "C29", "A70", "FL404A", "FL406");

    private static final Set<String> RESTRICTION_KINDS =
            Set.of("NO_CONTACT", "SUPERVISED_ONLY", "NO_OVERNIGHT", "NOT_IN_SAME_HOME", "ADDRESS_NOT_TO_BE_KNOWN");

    private final RecordOrders orders;

    OrderFiles(RecordOrders orders) {
        this.orders = orders;
    }

    BundleFile<OrderRow> orders() {
        return new BundleFile<>(
                "orders.csv",
                List.of("ref", "kind"),
                List.of("court", "terms", "from", "to", "recorded_at"),
                cells -> new OrderRow(
                        cells.own("ref", ORDER),
                        cells.code("kind", ORDER_KINDS),
                        cells.textOrNull("court"),
                        cells.textOrNull("terms"),
                        cells.time(),
                        cells.recordedAt()),
                orders::orders);
    }

    BundleFile<OrderPersonRow> people() {
        return new BundleFile<>(
                "order_people.csv",
                List.of("order", "person", "capacity"),
                List.of(),
                cells -> {
                    cells.fact("order_person", "order", "person", "capacity");
                    boolean subject =
                            cells.code("capacity", Set.of("SUBJECT", "NAMED")).equals("SUBJECT");
                    return OrderPersonRow.always(
                            cells.ref("order", ORDER), cells.ref("person", subject ? CHILD : PERSON), subject);
                },
                orders::people);
    }

    BundleFile<RestrictionRow> restrictions() {
        return new BundleFile<>(
                "restrictions.csv",
                List.of("ref", "kind", "protects"),
                List.of("against", "order", "reason", "from", "to", "recorded_at"),
                cells -> {
                    if (cells.textOrNull("protects") != null
                            && String.valueOf(cells.textOrNull("protects")).equals(cells.textOrNull("against"))) {
                        cells.problem("against", "nobody is protected from themselves");
                    }
                    return new RestrictionRow(
                            cells.own("ref", RESTRICTION),
                            cells.code("kind", RESTRICTION_KINDS),
                            cells.ref("protects", PERSON),
                            cells.refOrNull("against", PERSON),
                            cells.refOrNull("order", ORDER),
                            cells.textOrNull("reason"),
                            cells.time(),
                            cells.recordedAt());
                },
                orders::restrictions);
    }
}
