package org.kith.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param source the system or return that says it, such as {@code wearmoor}
 * @param recordedBy who recorded it there, where that is known
 */
public record Provenance(String source, @Nullable String recordedBy) {
    void into(Map<String, @Nullable Object> properties) {
        properties.put("source", source);
        properties.put("recordedBy", recordedBy);
    }
}
