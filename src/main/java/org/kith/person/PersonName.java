package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A name of a person. {@code kind} is a value of the schema's NameKind. */
record PersonName(
        GlobalId id,
        String revision,
        String kind,
        @Nullable String given,
        @Nullable String family,
        String text,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source) {

    static PersonName of(Row row) {
        return new PersonName(
                new GlobalId("PersonName", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.text("kind"),
                row.textOrNull("given"),
                row.textOrNull("family"),
                row.text("text"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"));
    }
}
