package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/** A number by which a system knows a person. {@code system} is a value of the schema's IdentifierSystem. */
record Identifier(
        String system,
        String value,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    static Identifier of(Row row) {
        return new Identifier(
                row.text("system"),
                row.text("value"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
