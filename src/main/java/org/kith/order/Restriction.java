package org.kith.order;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;

/** Something that must not happen between two people. {@code kind} is a value of the schema's RestrictionKind. */
public record Restriction(
        GlobalId id,
        String revision,
        String kind,
        Person protects,
        @Nullable Person against,
        @Nullable String reason,
        @Nullable Order order,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        protects.tellOf(told);
        if (against != null) {
            against.tellOf(told);
        }
    }

    /** A restriction from a map of {@link OrderCypher#protecting} or {@link OrderCypher#against}. */
    public static Restriction of(Row row, Parts parts) {
        Row order = row.rowOrNull("order");
        return new Restriction(
                new GlobalId("Restriction", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.text("kind"),
                Objects.requireNonNull(Person.mentioned(row.text("protects"), parts)),
                Person.mentioned(row.textOrNull("against"), parts),
                row.textOrNull("reason"),
                order == null ? null : Order.of(order, parts),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
