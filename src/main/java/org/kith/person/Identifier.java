package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A number by which a system knows a person. {@code system} is a value of the schema's IdentifierSystem. */
record Identifier(
        GlobalId id,
        String revision,
        String system,
        String value,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source) {

    static Identifier of(Row row) {
        return new Identifier(
                new GlobalId("Identifier", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.text("system"),
                row.text("value"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"));
    }
}
