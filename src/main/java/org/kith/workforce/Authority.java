package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.graph.Row;

/** A local authority with duties to children. */
public record Authority(GlobalId id, String name, @Nullable String code) {

    /** An authority from a map of its id, name and code. */
    public static Authority of(Row row) {
        return new Authority(new GlobalId("Authority", row.text("id")), row.text("name"), row.textOrNull("code"));
    }
}
