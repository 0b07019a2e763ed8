package org.kith.graph;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is believed now.
 *
 * @param id of the node; the same record always has the same
 * @param properties every property of the record, with null for what is not known
 * @param links ids of the nodes that the record refers to, by the name of the link; left out where there is none
 * @param time when the record is true, or null for one that has no dates of its own
 * @param recordedAt when it was first believed; null for now
 */
public record NodeFact(
        String id,
        Map<String, ? extends @Nullable Object> properties,
        Map<String, String> links,
        @Nullable ValidTime time,
        @Nullable OffsetDateTime recordedAt) {}
