package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/** A worker's time in a team. */
record TeamMember(
        Professional professional,
        boolean manages,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        String revision) {

    static TeamMember of(Row row) {
        return new TeamMember(
                Professional.of(row.row("worker")),
                row.flag("manages"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                Integer.toString(row.number("version")));
    }
}
