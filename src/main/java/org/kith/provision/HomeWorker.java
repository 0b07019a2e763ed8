package org.kith.provision;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;
import org.kith.workforce.Professional;

/** A worker who looks after a home. */
record HomeWorker(
        String revision,
        HomeWorkerRole role,
        Professional professional,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    static HomeWorker of(Row row) {
        return new HomeWorker(
                Revision.of(row.number("version")),
                HomeWorkerRole.of(row.text("edge")),
                Professional.of(row.row("professional")),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
