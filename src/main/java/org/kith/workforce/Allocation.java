package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.FactKey;
import org.kith.graph.Row;

/** A worker's responsibility for a child. {@code role} is a value of the schema's AllocationRole. */
public record Allocation(
        GlobalId id,
        String childId,
        String revision,
        Professional professional,
        String role,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    /** An allocation from the map that {@link WorkforceCypher#allocations} makes. */
    public static Allocation of(Row row) {
        FactKey key = FactKey.in(row);
        return new Allocation(
                new GlobalId("Allocation", key.fact()),
                row.text("childId"),
                Revision.of(key.version()),
                Professional.of(row.row("professional")),
                row.text("role"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
