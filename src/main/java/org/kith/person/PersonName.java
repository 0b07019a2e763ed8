package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/** A name of a person. {@code kind} is a value of the schema's NameKind. */
record PersonName(
        String kind,
        @Nullable String given,
        @Nullable String family,
        String text,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    static PersonName of(Row row) {
        return new PersonName(
                row.text("kind"),
                row.textOrNull("given"),
                row.textOrNull("family"),
                row.text("text"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
