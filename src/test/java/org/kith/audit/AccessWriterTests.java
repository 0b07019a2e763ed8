package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.TestIssuer;

/** The writer over a store that is slow, fails or loses its answer when the test says so. */
class AccessWriterTests {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final List<Segment> stored = new CopyOnWriteArrayList<>();
    private final Semaphore turns = new Semaphore(0);
    private volatile boolean fails;
    private volatile boolean losesItsAnswer;
    private final AccessWriter writer = new AccessWriter(
            this::store,
            new AuditSettings(TestIssuer.AUDIT_KEY, List.of(), PATIENCE, Duration.ofSeconds(1)),
            new SimpleMeterRegistry());

    @AfterEach
    void stop() {
        fails = false;
        losesItsAnswer = false;
        turns.release(10_000);
        writer.stop();
    }

    private void store(Segment segment) {
        turns.acquireUninterruptibly();
        if (fails) {
            throw new IllegalStateException("no store");
        }
        if (!stored.contains(segment)) {
            stored.add(segment);
        }
        if (losesItsAnswer) {
            throw new IllegalStateException("no answer");
        }
    }

    private static AccessRecord record(int i, boolean changed) {
        return new AccessRecord(
                "",
                0,
                "",
                "request-" + i,
                "worker",
                List.of(),
                null,
                null,
                null,
                "",
                "QUERY",
                List.of("person"),
                Map.of(Level.FULL, List.of("child-" + i)),
                changed ? List.of("child-" + i) : List.of());
    }

    private List<String> requests() {
        return stored.stream()
                .flatMap(segment -> segment.lines().stream())
                .map(line -> AccessRecord.of(line).request())
                .toList();
    }

    private static void join(CompletableFuture<Void> durable) throws Exception {
        durable.get(5, TimeUnit.SECONDS);
    }

    private void assertWhole() {
        Verifier verifier = new Verifier(List.of(AuditKey.of(TestIssuer.AUDIT_KEY)), List.of());
        stored.forEach(verifier::take);
        assertThat(verifier.end().findings()).isEmpty();
    }

    @Test
    void whatComesWhileItWritesGoesIntoOneSegment() throws Exception {
        writer.start();
        CompletableFuture<Void> first = writer.write(record(0, false));
        Thread.sleep(100);
        List<CompletableFuture<Void>> others = IntStream.range(1, 40)
                .mapToObj(i -> writer.write(record(i, false)))
                .toList();
        assertThat(first).isNotDone();
        turns.release();
        join(first);
        assertThat(others).noneMatch(CompletableFuture::isDone);
        turns.release();
        for (CompletableFuture<Void> each : others) {
            join(each);
        }
        assertThat(stored).extracting(segment -> segment.lines().size()).containsExactly(1, 39);
        assertThat(requests())
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "request-" + i).toList());
        assertWhole();
    }

    @Test
    void whileItFailsEverybodyIsRefusedAndWhatWasChangedIsKeptUntilItCanBeWritten() throws Exception {
        writer.start();
        fails = true;
        turns.release(10_000);
        CompletableFuture<Void> first = writer.write(record(1, false));
        assertThatThrownBy(() -> join(first)).hasMessageContaining("no store");
        assertThat(writer.works()).isFalse();
        assertThat(writer.write(record(2, false))).isCompletedExceptionally();
        CompletableFuture<Void> changed = writer.write(record(3, true));
        assertThatThrownBy(() -> join(changed)).isNotNull();
        fails = false;
        for (int i = 0; i < 50 && stored.size() < 2; i++) {
            Thread.sleep(100);
        }
        assertThat(requests()).containsExactly("request-1", "request-3");
        assertThat(writer.works()).isTrue();
        join(writer.write(record(4, false)));
        assertWhole();
    }

    @Test
    void aSegmentWhoseAnswerIsLostIsTriedAgainAsItIs() throws Exception {
        writer.start();
        losesItsAnswer = true;
        turns.release(10_000);
        CompletableFuture<Void> first = writer.write(record(1, false));
        assertThatThrownBy(() -> join(first)).hasMessageContaining("no answer");
        losesItsAnswer = false;
        for (int i = 0; i < 50 && !writer.works(); i++) {
            Thread.sleep(100);
        }
        join(writer.write(record(2, false)));
        assertThat(requests()).containsExactly("request-1", "request-2");
        assertWhole();
    }

    @Test
    void whoeverWaitsTooLongIsRefusedAndTheRecordIsKept() throws Exception {
        writer.start();
        CompletableFuture<Void> slow = writer.write(record(1, false));
        assertThatThrownBy(() -> slow.get(5, TimeUnit.SECONDS)).isNotNull();
        turns.release(10_000);
        join(writer.write(record(2, false)));
        assertThat(requests()).containsExactly("request-1", "request-2");
    }

    @Test
    void whatHasComeIsWrittenBeforeItStops() {
        writer.start();
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            waiting.add(writer.write(record(i, false)));
        }
        turns.release(10_000);
        writer.stop();
        assertThat(waiting).allMatch(each -> each.isDone() && !each.isCompletedExceptionally());
        assertThat(requests()).hasSize(1_200);
        assertThat(stored).hasSizeBetween(3, 10);
        assertThat(writer.write(record(9, false))).isCompletedExceptionally();
        assertWhole();
    }

    @Test
    void whereSomebodyElseHasWrittenANewChainIsBegun() throws Exception {
        List<Segment> kept = new CopyOnWriteArrayList<>();
        AccessWriter other = new AccessWriter(
                segment -> {
                    if (kept.isEmpty() && segment.number() == 1 && stored.isEmpty()) {
                        stored.add(segment);
                        throw new SegmentStore.TakenException(segment);
                    }
                    kept.add(segment);
                },
                new AuditSettings(TestIssuer.AUDIT_KEY, List.of(), PATIENCE, Duration.ofSeconds(1)),
                new SimpleMeterRegistry());
        other.start();
        join(other.write(record(1, false)));
        assertThat(kept.getFirst().chain()).isNotEqualTo(stored.getFirst().chain());
        assertThat(kept.getFirst().number()).isEqualTo(1);
        other.stop();
    }
}
