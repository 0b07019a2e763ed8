package org.kith.workforce;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A team of workers. */
public record Team(GlobalId id, String name, @Nullable String kind, String revision) {

    static Team of(Row row) {
        return new Team(
                new GlobalId("Team", row.text("id")),
                row.text("name"),
                row.textOrNull("kind"),
                Revision.of(row.instant("recordedAt")));
    }
}
