package org.kith.exchange.subject;

import java.util.Map;

/**
 * An edge of the store, from where it was reached.
 *
 * @param from id of the node nearer to the person
 * @param outward whether the edge points away from it
 * @param edge its properties
 * @param near the node at its other end
 */
record Step(String from, String type, boolean outward, Map<String, Object> edge, Thing near) {

    /** What names the fact over all its versions; its key where it has no versions. */
    String fact() {
        String key = String.valueOf(edge.getOrDefault("key", type + from + near.id()));
        return edge.get("version") == null ? key : key.substring(0, Math.max(0, key.lastIndexOf(':')));
    }

    String guard() {
        return String.valueOf(edge.getOrDefault("guard", "OPEN"));
    }
}
