package org.kith.provision;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** How a home is registered with the inspectorate. Ages in completed years. */
record Registration(
        GlobalId id,
        String revision,
        @Nullable String urn,
        @Nullable Integer beds,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable String conditions,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    static Registration of(Row row) {
        return new Registration(
                new GlobalId("Registration", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.textOrNull("urn"),
                row.numberOrNull("beds"),
                row.numberOrNull("minAge"),
                row.numberOrNull("maxAge"),
                row.textOrNull("conditions"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
