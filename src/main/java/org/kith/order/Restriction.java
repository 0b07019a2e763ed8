package org.kith.order;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Row;
import org.kith.person.Person;

/** Something that must not happen between two people. {@code kind} is a value of the schema's RestrictionKind. */
public record Restriction(
        GlobalId id,
        String kind,
        Person protects,
        @Nullable Person against,
        @Nullable String reason,
        @Nullable Order order,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    /** A restriction from a map of {@link OrderCypher#protecting} or {@link OrderCypher#between}. */
    public static Restriction of(Row row) {
        Row against = row.rowOrNull("against");
        Row order = row.rowOrNull("order");
        return new Restriction(
                new GlobalId("Restriction", row.text("id")),
                row.text("kind"),
                Person.ofSummary(row.row("protects")),
                against == null ? null : Person.ofSummary(against),
                row.textOrNull("reason"),
                order == null ? null : Order.of(order),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
