package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/**
 * A postal address.
 *
 * @param confidential whether only those with leave are told of it
 */
public record Address(
        GlobalId id,
        String revision,
        @Nullable String lines,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable Locality locality,
        boolean confidential) {

    /** An address from the map that {@link PersonCypher#address} makes. */
    public static Address of(Row row) {
        Row locality = row.rowOrNull("locality");
        return new Address(
                new GlobalId("Address", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.textOrNull("lines"),
                row.textOrNull("postcode"),
                row.textOrNull("uprn"),
                locality == null ? null : Locality.of(locality),
                row.flag("confidential"));
    }
}
