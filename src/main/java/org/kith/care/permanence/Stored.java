package org.kith.care.permanence;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/** Reads values that were stored by name. */
final class Stored {

    private Stored() {}

    static <E extends Enum<E>> @Nullable E one(Class<E> type, Row row, String name) {
        String said = row.textOrNull(name);
        return said == null ? null : Enum.valueOf(type, said);
    }
}
