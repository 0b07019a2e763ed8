package org.kith.graph;

import java.util.Set;

/**
 * An event of the outbox, as a replica has read it.
 *
 * @param ids whom it is about
 * @param bookmark a read that is to see what the event tells must not be older than this
 */
public record StoredEvent(String id, Outbox.Kind kind, Set<String> ids, String bookmark) {

    public StoredEvent {
        ids = Set.copyOf(ids);
    }
}
