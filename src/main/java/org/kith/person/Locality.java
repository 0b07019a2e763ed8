package org.kith.person;

import org.kith.api.GlobalId;
import org.kith.graph.Row;

/** A named place: a town, a village or a ward. */
public record Locality(GlobalId id, String name) {

    static Locality of(Row row) {
        return new Locality(new GlobalId("Locality", row.text("id")), row.text("name"));
    }
}
