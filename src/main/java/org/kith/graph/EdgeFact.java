package org.kith.graph;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is an edge, in one of its versions.
 *
 * @param fact names the fact at its source, without the version: {@code source:type:ref}
 * @param version 1 or more; null lets the store count: other values make the next version
 * @param type relationship type
 * @param from id of the node where the edge starts
 * @param to id of the node where the edge ends
 * @param properties of the edge, with null for what is not known
 * @param time when the fact is true
 * @param recordedAt when this version was first believed; null for now
 */
public record EdgeFact(
        String fact,
        @Nullable Integer version,
        String type,
        String from,
        String to,
        Map<String, ? extends @Nullable Object> properties,
        ValidTime time,
        @Nullable OffsetDateTime recordedAt) {

    String prefix() {
        return fact + ':';
    }

    String key(int number) {
        return new FactKey(fact, number).toString();
    }
}
