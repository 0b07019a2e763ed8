package org.kith.graph;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Reads of the outbox, in sessions of their own: what they read is nobody's to see, and their bookmarks go with the events. */
@Component
@DependsOn("storeMigrations")
class StoredEvents {

    /**
     * Which events were begun to be told within a time before now, or since a moment; the store's clock counts. Starts from the index on
     * recordedAt; one row at least, so that the store's time is told where there are none.
     */
    private static final String EVENTS_SINCE = """
            WITH datetime.transaction() AS now
            WITH now, coalesce($since.moment, now) - duration({milliseconds: $since.window}) AS since
            OPTIONAL MATCH (event:Event) WHERE event.recordedAt >= since
            RETURN now, since, event.id AS id, event.recordedAt AS recordedAt ORDER BY recordedAt, id
            """;

    /** What these events tell. Starts from their unique ids. */
    private static final String EVENTS = """
            UNWIND $ids AS id
            MATCH (event:Event {id: id})
            RETURN event.id AS id, event.kind AS kind, event.ids AS ids
            """;

    /** Deletes events that are older than a time. Starts from the index on recordedAt; 1,000 at a time. */
    private static final String DELETE_OLD = """
            MATCH (event:Event) WHERE event.recordedAt < datetime.transaction() - duration({milliseconds: $milliseconds})
            WITH event LIMIT 1000
            DELETE event
            RETURN count(*) AS n
            """;

    private static final int AT_A_TIME = 100;

    private final Driver driver;
    private final StoreSettings settings;
    private final TransactionConfig transaction;

    StoredEvents(Driver driver, StoreSettings settings) {
        this.driver = driver;
        this.settings = settings;
        this.transaction =
                TransactionConfig.builder().withTimeout(settings.readTimeout()).build();
    }

    /**
     * Events that are visible now.
     *
     * @param now the store's time
     * @param since from when on
     * @param recordedAt by the event's id, oldest first
     */
    record Visible(ZonedDateTime now, ZonedDateTime since, Map<String, ZonedDateTime> recordedAt) {}

    /**
     * Which events are visible.
     *
     * @param from the moment before which the window begins; null for the store's now
     */
    Visible since(@Nullable ZonedDateTime from, Duration window) {
        Map<String, Object> since = new HashMap<>();
        since.put("moment", from);
        since.put("window", window.toMillis());
        try (Session session = session(AccessMode.READ)) {
            List<Record> rows = session.run(EVENTS_SINCE, Map.of("since", since), transaction)
                    .list();
            Map<String, ZonedDateTime> recordedAt = new LinkedHashMap<>();
            for (Record row : rows) {
                if (!row.get("id").isNull()) {
                    recordedAt.put(
                            row.get("id").asString(), row.get("recordedAt").asZonedDateTime());
                }
            }
            Record any = rows.getFirst();
            return new Visible(
                    any.get("now").asZonedDateTime(), any.get("since").asZonedDateTime(), recordedAt);
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    /** The events with these ids that are still there. */
    List<StoredEvent> events(List<String> ids) {
        List<StoredEvent> events = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
            try (Session session = session(AccessMode.READ)) {
                List<Record> rows =
                        session.run(EVENTS, Map.of("ids", some), transaction).list();
                String bookmark =
                        session.lastBookmarks().stream().map(Bookmark::value).collect(Collectors.joining(","));
                rows.forEach(row -> events.add(new StoredEvent(
                        row.get("id").asString(),
                        Outbox.Kind.valueOf(row.get("kind").asString()),
                        Set.copyOf(row.get("ids").asList(value -> value.asString())),
                        bookmark)));
            } catch (Neo4jException e) {
                throw StoreException.of(e);
            }
        }
        return events;
    }

    /** Deletes some events that are older. Whether there may be more is told by how many there were: 1,000 at the most. */
    int deleteOlderThan(Duration age) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(context -> context.run(DELETE_OLD, Map.of("milliseconds", age.toMillis()))
                    .single()
                    .get("n")
                    .asInt());
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(mode)
                .build());
    }
}
