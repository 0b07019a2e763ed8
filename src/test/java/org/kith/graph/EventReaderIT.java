package org.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.kith.KithIT;
import org.kith.graph.Outbox.Kind;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.Disposable;

/** What is told in a transaction is heard once by everybody who listens, in whatever order the transactions end. */
class EventReaderIT extends KithIT {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Autowired
    private Events events;

    @Autowired
    private Writes writes;

    @Autowired
    private Driver driver;

    @Autowired
    private StoredEvents queries;

    private final String one = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    /** Listens to what is told about the ids of this test. */
    private List<StoredEvent> listen(List<Disposable> ends) {
        List<StoredEvent> heard = new CopyOnWriteArrayList<>();
        ends.add(events.heard()
                .filter(event -> event.ids().contains(one) || event.ids().contains(other))
                .subscribe(heard::add));
        return heard;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Tx in(Transaction transaction) {
        return (cypher, parameters) -> transaction.run(cypher, parameters).list(each -> new Row(each.asMap()));
    }

    @Test
    void aTransactionThatBeganEarlierAndEndsLaterIsHeardToo() {
        List<Disposable> ends = new CopyOnWriteArrayList<>();
        List<StoredEvent> first = listen(ends);
        List<StoredEvent> second = listen(ends);
        try (Session session = driver.session();
                Transaction slow = session.beginTransaction()) {
            Outbox.tell(in(slow), Kind.NETWORK, Set.of(one));
            sleep(50);
            writes.inTransaction(tx -> {
                Outbox.tell(tx, Kind.PLACEMENT, List.of(other, other));
                return true;
            });
            await(() -> !first.isEmpty() && !second.isEmpty());
            sleep(1_200);
            assertThat(first).extracting(StoredEvent::ids).containsExactly(Set.of(other));
            slow.commit();
        }
        await(() -> first.size() > 1 && second.size() > 1);
        sleep(1_200);
        assertThat(first).extracting(StoredEvent::kind).containsExactly(Kind.PLACEMENT, Kind.NETWORK);
        assertThat(first).extracting(StoredEvent::ids).containsExactly(Set.of(other), Set.of(one));
        assertThat(first).extracting(StoredEvent::bookmark).doesNotContain("");
        assertThat(second).isEqualTo(first);
        ends.forEach(Disposable::dispose);
    }

    @Test
    void whatIsTakenBackIsNotHeardAndNobodyListensForNothing() {
        List<Disposable> ends = new CopyOnWriteArrayList<>();
        List<StoredEvent> heard = listen(ends);
        try (Session session = driver.session();
                Transaction undone = session.beginTransaction()) {
            Outbox.tell(in(undone), Kind.ACCESS, Set.of(one));
            undone.rollback();
        }
        writes.inTransaction(tx -> {
            Outbox.tell(tx, Kind.ACCESS, List.of());
            Outbox.tell(tx, Kind.ACCESS, List.of(other));
            return true;
        });
        await(() -> !heard.isEmpty());
        assertThat(heard).extracting(StoredEvent::ids).containsExactly(Set.of(other));
        ends.forEach(Disposable::dispose);
    }

    @Test
    void oldEventsAreDeletedAndYoungOnesKept() {
        String old = Ids.next();
        String young = Ids.next();
        driver.executableQuery("""
                        CREATE (:Event {id: $old, kind: 'NETWORK', ids: [], recordedAt: datetime() - duration({hours: 30})})
                        CREATE (:Event {id: $young, kind: 'NETWORK', ids: [], recordedAt: datetime() - duration({hours: 20})})
                        """)
                .withParameters(Map.of("old", old, "young", young))
                .execute();
        assertThat(queries.deleteOlderThan(Duration.ofDays(1))).isPositive();
        assertThat(queries.events(List.of(old, young)))
                .extracting(StoredEvent::id)
                .containsExactly(young);
    }
}
