package org.kith.workforce;

import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A partner agency. {@code kind} is a value of the schema's AgencyKind. */
record Agency(GlobalId id, String name, String kind, String revision) {

    static Agency of(Row row) {
        return new Agency(
                new GlobalId("Agency", row.text("id")),
                row.text("name"),
                row.text("kind"),
                Revision.of(row.instant("recordedAt")));
    }
}
