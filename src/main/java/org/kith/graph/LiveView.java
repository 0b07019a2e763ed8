package org.kith.graph;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.FluxSink;

/** One open view: what was last seen of it, and whether it has to be read again. However many events come meanwhile, one reading follows. */
final class LiveView<V> {

    private final Scope scope;
    private final boolean atOnce;
    private final Function<Scope, @Nullable Seen<V>> read;
    private final FluxSink<V> sink;
    private final Executor threads;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Seen<V> last;
    private volatile String bookmark = "";

    LiveView(Scope scope, boolean atOnce, Function<Scope, @Nullable Seen<V>> read, FluxSink<V> sink, Executor threads) {
        this.scope = scope;
        this.atOnce = atOnce;
        this.read = read;
        this.sink = sink;
        this.threads = threads;
    }

    void hear(StoredEvent event) {
        bookmark = event.bookmark();
        // In this order: a reading that ends in between is the one that is compared with.
        boolean reading = asked.get() > 0;
        Seen<V> seen = last;
        if (reading
                || seen == null
                || event.kind() == Outbox.Kind.ACCESS
                || !Collections.disjoint(seen.ids(), event.ids())) {
            readAgain();
        }
    }

    void readAgain() {
        if (asked.getAndIncrement() == 0) {
            threads.execute(this::readUntilQuiet);
        }
    }

    private void readUntilQuiet() {
        int answered;
        do {
            answered = asked.get();
            try {
                if (!sink.isCancelled()) {
                    take(read.apply(bookmark.isEmpty() ? scope : scope.after(List.of(bookmark.split(",")))));
                }
            } catch (RuntimeException e) {
                sink.error(e);
                return;
            }
        } while (asked.addAndGet(-answered) != 0);
    }

    private void take(@Nullable Seen<V> now) {
        Seen<V> before = last;
        if (now == null) {
            sink.complete();
            return;
        }
        last = now;
        boolean told = before == null ? atOnce : !before.fingerprint().equals(now.fingerprint());
        if (told) {
            sink.next(now.value());
        }
    }
}
