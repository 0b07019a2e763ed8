package org.kith.graph;

import reactor.core.publisher.Flux;

/** What is told in the outbox, by whichever replica. */
public interface Events {

    /**
     * Events as they become visible, each once. Whoever listens takes them all without a bound and is quick about it: those that come
     * while a listener has not asked for more are lost to it. Completes when the application stops. An event of the last minutes may be
     * heard that was told before the listening began.
     */
    Flux<StoredEvent> heard();
}
