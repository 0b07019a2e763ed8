package org.kith.graph;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deletes events that nobody will hear any more, once an hour, whether or not somebody listens. */
@Component
@ConditionalOnWebApplication
class OldEvents implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OldEvents.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final StoredEvents queries;
    private final Duration keep;
    private volatile boolean running;
    private Thread thread = new Thread();

    OldEvents(StoredEvents queries, EventSettings settings) {
        this.queries = queries;
        this.keep = settings.keep();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("outbox-keeper").start(() -> {
            try {
                while (running) {
                    delete();
                    Thread.sleep(EVERY);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void delete() {
        try {
            int all = 0;
            int some;
            do {
                some = queries.deleteOlderThan(keep);
                all += some;
            } while (some > 0 && running);
            if (all > 0) {
                LOG.info("{} events older than {} are deleted", all, keep);
            }
        } catch (RuntimeException e) {
            LOG.warn("Old events are not deleted now: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
