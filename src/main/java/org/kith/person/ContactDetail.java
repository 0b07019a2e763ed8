package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** How to reach or speak with a person. {@code kind} and {@code shareWith} are values of the schema's enums. */
record ContactDetail(
        GlobalId id,
        String revision,
        String kind,
        String value,
        @Nullable String safeTimes,
        @Nullable Boolean interpreterNeeded,
        List<String> shareWith,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source) {

    static ContactDetail of(Row row) {
        return new ContactDetail(
                new GlobalId("ContactDetail", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.text("kind"),
                row.text("value"),
                row.textOrNull("safeTimes"),
                row.flagOrNull("interpreterNeeded"),
                row.texts("shareWith"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"));
    }
}
