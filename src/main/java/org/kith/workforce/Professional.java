package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A worker. */
public record Professional(
        GlobalId id,
        String name,
        @Nullable String jobTitle,
        @Nullable String phone,
        String revision) {

    /** A worker from the map that {@link WorkforceCypher#professional} makes. */
    public static Professional of(Row row) {
        return new Professional(
                new GlobalId("Professional", row.text("id")),
                row.text("name"),
                row.textOrNull("jobTitle"),
                row.textOrNull("phone"),
                Revision.of(row.instant("recordedAt")));
    }
}
