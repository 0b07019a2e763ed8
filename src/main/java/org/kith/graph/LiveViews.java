package org.kith.graph;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Views that are read again when an event may concern them, on behalf of the viewer as if they had asked again. */
@Component
public class LiveViews {

    /** Few of them at a time, so that an event that concerns everybody leaves the store to those who ask. */
    private static final int READS_AT_A_TIME = 8;

    private final Events events;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-view-", 0).factory());
    private final Semaphore turns = new Semaphore(READS_AT_A_TIME, true);

    LiveViews(Events events) {
        this.events = events;
    }

    /**
     * A view each time that what it tells has changed. A change that the view does not tell leaves no trace. Completes where the viewer
     * does not see it, or sees it no longer, which cannot be told apart from one that does not exist. To a slow subscriber only the
     * latest is sent.
     *
     * @param atOnce whether the view is sent once at the start, too
     * @param read reads the view for a scope; null where the viewer does not see it
     */
    public <V> Flux<V> watch(Scope scope, boolean atOnce, Function<Scope, @Nullable Seen<V>> read) {
        return Flux.create(
                sink -> {
                    LiveView<V> view = new LiveView<>(scope, atOnce, inTurn(read), sink, threads);
                    Disposable listening = events.heard().subscribe(view::hear, sink::error, sink::complete);
                    sink.onDispose(listening);
                    view.readAgain();
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    private <V> Function<Scope, @Nullable Seen<V>> inTurn(Function<Scope, @Nullable Seen<V>> read) {
        return scope -> {
            turns.acquireUninterruptibly();
            try {
                return read.apply(scope);
            } finally {
                turns.release();
            }
        };
    }
}
