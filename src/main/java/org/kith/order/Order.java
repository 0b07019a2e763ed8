package org.kith.order;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;

/** A court order. {@code kind} is a value of the schema's OrderKind. */
public record Order(
        GlobalId id,
        String revision,
        String kind,
        @Nullable String court,
        @Nullable String terms,
        List<Person> subjects,
        List<Person> names,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        subjects.forEach(person -> person.tellOf(told));
        names.forEach(person -> person.tellOf(told));
    }

    /** An order from a map of {@link OrderCypher#orders}. */
    public static Order of(Row row, Parts parts) {
        return new Order(
                new GlobalId("Order", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.text("kind"),
                row.textOrNull("court"),
                row.textOrNull("terms"),
                people("SUBJECT", row, parts),
                people("NAMES", row, parts),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }

    private static List<Person> people(String capacity, Row order, Parts parts) {
        return parts.of(capacity, order.text("id")).stream()
                .map(row -> Person.mentioned(row.text("id"), parts))
                .filter(Objects::nonNull)
                .toList();
    }
}
