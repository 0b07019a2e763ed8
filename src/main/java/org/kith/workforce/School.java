package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A school, and the early-help advisor whom it can call. */
public record School(
        GlobalId id,
        String name,
        @Nullable String urn,
        @Nullable Professional advisor,
        String revision) {

    /** A school as {@link WorkforceCypher#school} returns it. */
    public static School of(Row row) {
        Row advisor = row.rowOrNull("advisor");
        return new School(
                new GlobalId("School", row.text("id")),
                row.text("name"),
                row.textOrNull("urn"),
                advisor == null ? null : Professional.of(advisor),
                Revision.of(row.instant("recordedAt")));
    }
}
