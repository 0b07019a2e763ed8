package org.kith.audit;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the index of looks follow the record, every so often, on every replica. */
@Component
@ConditionalOnWebApplication
class AccessIndexer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccessIndexer.class);

    private final IndexLooks index;
    private final Duration every;
    private volatile boolean running;
    private Thread thread = new Thread();

    AccessIndexer(IndexLooks index, AuditSettings settings) {
        this.index = index;
        this.every = settings.indexEvery();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("access-indexer").start(() -> {
            try {
                while (running) {
                    Thread.sleep(every);
                    follow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void follow() {
        try {
            while (running && index.some() > 0) {
                Thread.yield();
            }
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("The index of looks is behind the record of access: {}", e.getMessage());
            }
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

    /** Stopped after the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
