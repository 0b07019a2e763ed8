package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.FactKey;
import org.kith.graph.Row;

/** A worker's responsibility for a child. {@code role} is a value of the schema's AllocationRole. */
public record Allocation(
        GlobalId id,
        String revision,
        Professional professional,
        String role,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    /** An allocation from the map that {@link WorkforceCypher#allocations} makes. */
    public static Allocation of(Row row) {
        FactKey key = FactKey.in(row);
        return new Allocation(
                new GlobalId("Allocation", key.fact()),
                Revision.of(key.version()),
                Professional.of(row.row("professional")),
                row.text("role"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
