package org.kith.audit;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes the chain of this process. Requests hand over their records and wait; one thread takes all that has come while it was writing,
 * and writes it as one segment. What fails is tried again and again, as it is, because it may be in the store already; until then no
 * more is taken but what has changed something, and whoever waits is refused.
 */
@Component
@ConditionalOnWebApplication
class AccessWriter implements SmartLifecycle {

    static final String HEADS = "org.kith.audit.heads";

    private static final Logger LOG = LoggerFactory.getLogger(AccessWriter.class);
    private static final Logger HEAD_LOG = LoggerFactory.getLogger(HEADS);
    private static final int LARGEST_BATCH = 500;
    private static final int LONGEST_QUEUE = 20_000;
    private static final int LAST_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final SegmentStore store;
    private final AuditKey key;
    private final Duration patience;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final DistributionSummary batches;
    private Chain chain;
    private volatile boolean failing;
    private volatile boolean running;
    private @Nullable Thread thread;

    AccessWriter(SegmentStore store, AuditSettings settings, MeterRegistry meters) {
        this.store = store;
        this.key = settings.currentKey();
        this.patience = settings.patience();
        this.chain = new Chain(Ids.next(), key);
        this.batches = DistributionSummary.builder("kith.audit.batch")
                .description("Records in a segment of the record of access")
                .register(meters);
        Gauge.builder("kith.audit.queue", queue, BlockingQueue::size)
                .description("Records of access that wait to be written")
                .register(meters);
        Gauge.builder("kith.audit.failing", this, writer -> writer.failing ? 1 : 0)
                .description("1 while the record of access cannot be written and people are told to nobody")
                .register(meters);
    }

    /** A record on its way. A null one is the end. */
    private record Waiting(@Nullable AccessRecord record, CompletableFuture<Void> durable) {}

    /** Whether the last segment was written. While it was not, nothing may be changed. */
    boolean works() {
        return running && !failing;
    }

    /**
     * Takes a record.
     *
     * @return completes when the record is in the store, and fails where that takes too long or cannot be
     */
    CompletableFuture<Void> write(AccessRecord record) {
        boolean mustBeKept = !record.changed().isEmpty();
        Waiting waiting = new Waiting(record, new CompletableFuture<>());
        if (!mustBeKept && !works() || !queue.offer(waiting)) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException("The record of access cannot be written now"));
        }
        return waiting.durable.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>();
        try {
            boolean goesOn = true;
            while (goesOn) {
                batch.clear();
                batch.add(queue.take());
                queue.drainTo(batch, LARGEST_BATCH - 1);
                goesOn = !batch.removeIf(each -> each.record == null);
                if (!batch.isEmpty()) {
                    write(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.error("Interrupted; {} records of access are lost", batch.size() + queue.size());
        }
    }

    private void write(List<Waiting> batch) throws InterruptedException {
        List<AccessRecord> records = new ArrayList<>(batch.size());
        for (Waiting each : batch) {
            if (each.record != null) {
                records.add(each.record);
            }
        }
        if (stored(records, batch)) {
            batches.record(batch.size());
            batch.forEach(each -> each.durable.complete(null));
        }
    }

    /** Tries until it is in the store; when the application stops, a few times more. */
    private boolean stored(List<AccessRecord> records, List<Waiting> batch) throws InterruptedException {
        Segment segment = chain.next(records);
        Duration wait = FIRST_WAIT;
        int tries = 0;
        while (true) {
            try {
                store.write(segment);
                HEAD_LOG.info("{}", segment.logged());
                if (failing) {
                    LOG.info("The record of access is written again");
                }
                failing = false;
                return true;
            } catch (SegmentStore.TakenException e) {
                LOG.error("{}; a new chain is begun", e.getMessage());
                chain = new Chain(Ids.next(), key);
                segment = chain.next(records);
            } catch (RuntimeException e) {
                fail(batch, e);
                if (!running && ++tries >= LAST_TRIES) {
                    LOG.error(
                            "{} records of access are lost: the store did not take them before the end",
                            records.size());
                    return false;
                }
            }
            Thread.sleep(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    private void fail(List<Waiting> batch, RuntimeException reason) {
        if (!failing) {
            LOG.error(
                    "The record of access cannot be written, so that people are told to nobody: {}",
                    reason.getMessage());
        }
        failing = true;
        batch.forEach(each -> each.durable.completeExceptionally(reason));
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("record-of-access").daemon().start(this::run);
        LOG.info("The record of access is chain {} under {}", chain.id(), key);
    }

    /** Writes what has come, which the web server has no more of by now. */
    @Override
    public void stop() {
        running = false;
        try {
            queue.put(new Waiting(null, new CompletableFuture<>()));
            if (thread != null) {
                thread.join(Duration.ofSeconds(15));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped after the web server, which is stopped from the highest phase down. */
    @Override
    public int getPhase() {
        return 0;
    }
}
