package org.kith.graph;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Reads the outbox again and again while somebody listens. Transactions do not become visible in the order in which they began, so each
 * look goes back as far as a transaction may last, and what was read before is left out by its id.
 */
@Component
@ConditionalOnWebApplication
class EventReader implements Events, SmartLifecycle {

    /** How far the clocks of the store's members may be apart, and one may lag behind another. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);

    private final StoredEvents queries;
    private final Duration poll;
    private final Duration window;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopping = lock.newCondition();
    private Sinks.Many<StoredEvent> sink = Sinks.many().multicast().directBestEffort();
    private int listeners;
    private boolean stopped;
    private @Nullable Thread thread;

    EventReader(StoredEvents queries, EventSettings settings, StoreSettings store) {
        this.queries = queries;
        this.poll = settings.poll();
        this.window = store.writeTimeout().plus(SLACK);
    }

    @Override
    public Flux<StoredEvent> heard() {
        return Flux.defer(() -> begin().asFlux().doFinally(how -> end()));
    }

    private Sinks.Many<StoredEvent> begin() {
        lock.lock();
        try {
            listeners++;
            if (thread == null && !stopped) {
                Sinks.Many<StoredEvent> into = sink;
                thread = Thread.ofVirtual().name("outbox-reader").start(() -> read(into));
            }
            return sink;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        listeners--;
        lock.unlock();
    }

    private void read(Sinks.Many<StoredEvent> into) {
        Position position = new Position();
        Duration wait = poll;
        do {
            try {
                publish(position, into);
                if (wait != poll) {
                    LOG.info("The outbox is read again");
                }
                wait = poll;
            } catch (RuntimeException e) {
                if (wait == poll) {
                    LOG.warn("The outbox cannot be read, and is tried again: {}", e.getMessage());
                }
                Duration longer = wait.multipliedBy(2);
                wait = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
            }
        } while (goesOn(wait));
    }

    private void publish(Position position, Sinks.Many<StoredEvent> into) {
        StoredEvents.Visible visible = queries.since(position.read, window);
        List<String> fresh = position.unseen(visible);
        queries.events(fresh).forEach(into::tryEmitNext);
        position.take(visible);
    }

    /** Waits, and says whether somebody listens still. */
    private boolean goesOn(Duration wait) {
        lock.lock();
        try {
            long nanos = wait.toNanos();
            while (nanos > 0 && !stopped) {
                nanos = stopping.awaitNanos(nanos);
            }
            if (stopped || listeners == 0) {
                thread = null;
                return false;
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread = null;
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            if (stopped) {
                stopped = false;
                sink = Sinks.many().multicast().directBestEffort();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends every stream, before the web server waits for the requests that are open. */
    @Override
    public void stop() {
        lock.lock();
        try {
            stopped = true;
            stopping.signalAll();
        } finally {
            lock.unlock();
        }
        sink.emitComplete(Sinks.EmitFailureHandler.busyLooping(LONGEST_WAIT));
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    /** How far the outbox was read: the store's time at the last look, and what of the window before it was read already. */
    private static final class Position {
        private @Nullable ZonedDateTime read;
        private Map<String, ZonedDateTime> seen = new HashMap<>();

        List<String> unseen(StoredEvents.Visible visible) {
            List<String> fresh = new ArrayList<>(visible.recordedAt().keySet());
            fresh.removeAll(seen.keySet());
            return fresh;
        }

        void take(StoredEvents.Visible visible) {
            seen = visible.recordedAt();
            read = visible.now();
        }
    }
}
