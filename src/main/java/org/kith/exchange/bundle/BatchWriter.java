package org.kith.exchange.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kith.exchange.bundle.Cells.Reference;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.StoreException;
import org.kith.graph.Tx;
import org.kith.graph.Writes;

/**
 * Writes batches of rows, a transaction each, two at a time while the next is being read. Rows that name something unknown are refused
 * first; where the store refuses a batch, it is halved until the row that it refuses stands alone.
 */
final class BatchWriter implements AutoCloseable {
    private static final int AT_A_TIME = 2;

    private final Writes writes;
    private final Provenance provenance;
    private final KnownRefs known;
    private final Refusals refusals;
    private final ImportCounts counts;
    private final Progress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<CompletableFuture<Void>> running = new ArrayDeque<>();

    BatchWriter(
            Writes writes,
            Provenance provenance,
            KnownRefs known,
            Refusals refusals,
            ImportCounts counts,
            Progress progress) {
        this.writes = writes;
        this.provenance = provenance;
        this.known = known;
        this.refusals = refusals;
        this.counts = counts;
        this.progress = progress;
    }

    /** What a transaction came to: rows that name something unknown, and what became of the others. */
    private record Written<R>(Set<Reference> missing, List<Pending<R>> rows, List<Outcome> outcomes) {}

    /** Begins to write a batch, as soon as fewer than two others are being written; none, where their rows meet. */
    <R> void write(BundleFile<R> file, List<Pending<R>> batch) {
        if (running.size() == AT_A_TIME || file.meet() && !running.isEmpty()) {
            await(running.removeFirst());
        }
        running.add(CompletableFuture.runAsync(() -> writeNow(file, batch), threads));
    }

    /** Waits until everything is written. */
    void finish() {
        while (!running.isEmpty()) {
            await(running.removeFirst());
        }
    }

    private static void await(CompletableFuture<Void> batch) {
        try {
            batch.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private <R> void writeNow(BundleFile<R> file, List<Pending<R>> batch) {
        try {
            settle(
                    file,
                    batch,
                    writes.inTransaction(tx -> attempt(tx, file, batch)).value());
            progress.rows(batch.size());
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            if (batch.size() > 1) {
                writeNow(file, batch.subList(0, batch.size() / 2));
                writeNow(file, batch.subList(batch.size() / 2, batch.size()));
            } else {
                Pending<R> row = batch.getFirst();
                String reason = "the store refused it: " + e.getMessage();
                refusals.add(new Refusal(file.name(), row.line(), "", row.identity(), reason));
            }
        }
    }

    private <R> Written<R> attempt(Tx tx, BundleFile<R> file, List<Pending<R>> batch) {
        List<Reference> doubtful =
                batch.stream().flatMap(row -> row.doubtful().stream()).toList();
        Set<Reference> missing = doubtful.isEmpty() ? Set.of() : KnownRefs.missing(tx, doubtful);
        List<Pending<R>> rows = batch.stream()
                .filter(row -> row.doubtful().stream().noneMatch(missing::contains))
                .toList();
        List<Outcome> outcomes = rows.isEmpty()
                ? List.of()
                : file.verb()
                        .record(
                                tx,
                                provenance,
                                rows.stream().map(Pending::value).toList());
        return new Written<>(missing, rows, outcomes);
    }

    private <R> void settle(BundleFile<R> file, List<Pending<R>> batch, Written<R> written) {
        Set<Reference> missing = new HashSet<>(written.missing());
        for (Pending<R> row : batch) {
            for (Reference reference : row.doubtful()) {
                if (missing.contains(reference)) {
                    refusals.add(unknown(file.name(), row.line(), reference));
                }
            }
        }
        List<Outcome> outcomes = new ArrayList<>(written.outcomes());
        for (int i = 0; i < written.rows().size(); i++) {
            Pending<R> row = written.rows().get(i);
            if (outcomes.get(i) == Outcome.CONFLICT) {
                String reason = "version %d is in the store with other values; a correction takes the next version"
                        .formatted(row.version());
                refusals.add(new Refusal(file.name(), row.line(), "version", row.identity(), reason));
            } else if (row.ownType() != null) {
                known.add(row.ownType(), row.identity());
            }
        }
        counts.add(outcomes);
    }

    private static Refusal unknown(String file, long line, Reference reference) {
        String reason = "unknown reference: no row that was taken of %s, and nothing in the store, has it"
                .formatted(reference.type().file());
        return new Refusal(file, line, reference.column(), reference.ref(), reason);
    }

    @Override
    public void close() {
        threads.close();
    }
}
