package org.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.graph.Outbox.Kind;
import reactor.core.publisher.Sinks;

class LiveViewsTests {

    private static final Scope WHO = Scope.of("p", Set.of("practitioner"), Set.of(), null, null);

    private final Sinks.Many<StoredEvent> told = Sinks.many().multicast().directBestEffort();
    private final LiveViews views = new LiveViews(told::asFlux);
    private final AtomicReference<@Nullable Seen<String>> seen = new AtomicReference<>(view("one"));
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicReference<List<String>> after = new AtomicReference<>(List.of());
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private static Seen<String> view(String text) {
        Row row =
                new Row(Map.of("part", "found", "of", "root", "value", Map.of("id", "child", "name", text, "now", 7)));
        return Seen.of(text, List.of(row), each -> true, Set.of("now"));
    }

    private @Nullable Seen<String> read(Scope scope) {
        readings.incrementAndGet();
        after.set(scope.bookmarks());
        return seen.get();
    }

    private void listen(boolean atOnce) {
        views.watch(WHO, atOnce, this::read).subscribe(heard::add, fault -> heard.add("fault"), () -> heard.add("end"));
    }

    private void tell(Kind kind, String... ids) {
        told.tryEmitNext(new StoredEvent(Ids.next(), kind, Set.of(ids), "FB:a,FB:b"));
    }

    private @Nullable String next(Duration patience) throws InterruptedException {
        return heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void awaitReadings(int count) throws InterruptedException {
        for (int i = 0; i < 500 && readings.get() < count; i++) {
            Thread.sleep(10);
        }
        assertThat(readings).hasValue(count);
    }

    @Test
    void isToldWhereWhatItTellsHasChangedAndOnlyThen() throws InterruptedException {
        listen(true);
        assertThat(next(Duration.ofSeconds(5))).isEqualTo("one");
        assertThat(next(Duration.ofMillis(100))).as("the reading has ended").isNull();
        tell(Kind.NETWORK, "somebody else");
        assertThat(next(Duration.ofMillis(100))).isNull();
        assertThat(readings).hasValue(1);
        tell(Kind.NETWORK, "somebody else", "child");
        awaitReadings(2);
        tell(Kind.ACCESS, "any other child");
        awaitReadings(3);
        assertThat(next(Duration.ofMillis(100))).isNull();
        seen.set(view("two"));
        tell(Kind.PLACEMENT, "root");
        assertThat(next(Duration.ofSeconds(5))).isEqualTo("two");
        assertThat(after.get()).containsExactly("FB:a", "FB:b");
    }

    @Test
    void endsWhereItIsNotSeenAnyMoreAndForgetsToListen() throws InterruptedException {
        listen(false);
        awaitReadings(1);
        seen.set(null);
        tell(Kind.ACCESS, "child");
        assertThat(next(Duration.ofSeconds(5))).isEqualTo("end");
        for (int i = 0; i < 500 && told.currentSubscriberCount() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(told.currentSubscriberCount()).isZero();
    }

    @Test
    void manyEventsDuringAReadingAskForOneMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        views.watch(WHO, true, scope -> {
                    Seen<String> now = read(scope);
                    begun.countDown();
                    awaitQuietly(goOn);
                    return now;
                })
                .subscribe(heard::add);
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        seen.set(view("two"));
        for (int i = 0; i < 50; i++) {
            tell(Kind.NETWORK, "not in the last answer, and perhaps in this");
        }
        goOn.countDown();
        assertThat(next(Duration.ofSeconds(5))).isEqualTo("one");
        assertThat(next(Duration.ofSeconds(5))).isEqualTo("two");
        assertThat(next(Duration.ofMillis(100))).isNull();
        assertThat(readings).hasValue(2);
    }

    @Test
    void aFingerprintTellsApartWhatDiffersAndNotTheTimeOfTheReading() {
        assertThat(view("one").fingerprint())
                .isEqualTo(view("one").fingerprint())
                .isNotEqualTo(view("two").fingerprint());
        assertThat(view("one").ids()).containsExactlyInAnyOrder("root", "child");
        Row later =
                new Row(Map.of("part", "found", "of", "root", "value", Map.of("id", "child", "name", "one", "now", 8)));
        assertThat(Seen.of("one", List.of(later), each -> true, Set.of("now")).fingerprint())
                .isEqualTo(view("one").fingerprint());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
