package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/**
 * A person as the viewer sees them.
 *
 * @param full seen at FULL; otherwise at NETWORK, and the dates are years
 * @param detail further parts that the statement read because the request asked for them; null where it read the summary only
 */
public record Person(
        GlobalId id,
        String displayName,
        @Nullable Sex sex,
        @Nullable PartialDate birthDate,
        @Nullable PartialDate expectedDate,
        @Nullable PartialDate deathDate,
        boolean full,
        @Nullable Row detail) {

    /** A person from the map that {@link PersonCypher#summary} makes. */
    public static Person ofSummary(Row row) {
        return of(row, null);
    }

    /** A person from the map that {@link PersonCypher#detail} makes, with whatever parts other modules put beside its own. */
    public static Person ofDetail(Row row) {
        return of(row.row("summary"), row);
    }

    private static Person of(Row row, @Nullable Row detail) {
        String sex = row.textOrNull("sex");
        return new Person(
                new GlobalId("Person", row.text("id")),
                row.text("displayName"),
                sex == null ? null : Sex.valueOf(sex),
                PartialDate.in(row, "birthDate"),
                PartialDate.in(row, "expectedDate"),
                PartialDate.in(row, "deathDate"),
                row.flag("full"),
                detail);
    }
}
