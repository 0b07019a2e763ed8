package org.kith.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.TestKernel;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;

/** The store under test without the application, and what a test puts into it, all of it new. It is always noon of {@link #TODAY}. */
abstract class AccessStore {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final OffsetDateTime NOW = TODAY.atTime(12, 0).atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime LONG_AGO = NOW.minusYears(3);
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    static final TestKernel STORE = at(NOW);

    /** What was made since the last class ended. */
    private static final Map<String, List<String>> MADE = new TreeMap<>();

    /** A node. */
    record Thing(String label, String id) {}

    /** Other tests read the whole queue of alerts, or everybody, and expect them to be as the application writes them. */
    @AfterAll
    static void takeAwayWhatWasMade() {
        Map<String, Object> workers = Map.of("ids", MADE.getOrDefault("Professional", List.of()));
        store(
                "MATCH (a:AccessAlert) WHERE a.professionalId IN $ids OPTIONAL MATCH (a)-[:REVIEWED_AS]->(review) DETACH DELETE a, review",
                workers);
        store("MATCH (w:Professional) WHERE w.id IN $ids MATCH (w)-[:BROKE]->(glass) DETACH DELETE glass", workers);
        MADE.forEach((label, ids) ->
                store("MATCH (n:%s) WHERE n.id IN $ids DETACH DELETE n".formatted(label), Map.of("ids", ids)));
        MADE.clear();
    }

    /** The same store at another time. */
    static TestKernel at(OffsetDateTime time) {
        return TestKernel.at(Clock.fixed(Instant.from(time), ZoneId.of("Europe/London")));
    }

    static Thing make(String labels, Object... values) {
        String id = Ids.next();
        store("CREATE (n:%s {id: $id}) SET n += $values".formatted(labels), Map.of("id", id, "values", named(values)));
        Thing made = new Thing(labels.split(":", 2)[0], id);
        MADE.computeIfAbsent(made.label(), label -> new ArrayList<>()).add(id);
        return made;
    }

    static Thing person(Object... values) {
        return make("Person", values);
    }

    static Thing child(Object... values) {
        return make("Person:Child", values);
    }

    static Thing worker(String... roles) {
        return make("Professional", "roles", List.of(roles));
    }

    /** A relationship that is known, open to all, in force and without an end, unless the values say else. */
    static void link(Thing from, String type, Thing to, Object... values) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "key",
                Ids.next(),
                "guard",
                "OPEN",
                "status",
                "ASSERTED",
                "recordedAt",
                LONG_AGO,
                "supersededAt",
                NEVER,
                "fromMin",
                ValidTime.UNKNOWN_START,
                "toMax",
                ValidTime.OPEN_END));
        all.putAll(named(values));
        store(
                "MATCH (one:%s {id: $one}) MATCH (other:%s {id: $other}) CREATE (one)-[link:%s]->(other) SET link = $values"
                        .formatted(from.label(), to.label(), type),
                Map.of("one", from.id(), "other", to.id(), "values", all));
    }

    /** Lets a worker, a team or whatever else is one's own see the whole record of a child. */
    static void grant(Thing grantee, Thing child, Object... values) {
        grant(grantee, grantee.id(), child, values);
    }

    static void grant(Thing from, String grantee, Thing child, Object... values) {
        Map<String, Object> all =
                new HashMap<>(Map.of("grantee", grantee, "childId", child.id(), "level", "FULL", "because", "TEAM"));
        all.putAll(named(values));
        List<Object> flat = new ArrayList<>();
        all.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        link(from, "MAY_SEE", child, flat.toArray());
    }

    static void set(Thing thing, String name, Object value) {
        store(
                "MATCH (n:%s {id: $id}) SET n += $values".formatted(thing.label()),
                Map.of("id", thing.id(), "values", Map.of(name, value)));
    }

    static List<Row> store(String statement, Map<String, Object> parameters) {
        return STORE.writes().inTransaction(tx -> tx.run(statement, parameters)).value();
    }

    static void write(Consumer<Tx> work) {
        STORE.writes().inTransaction(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /** Reads, looking at today as it is believed now where the statement asks for a moment. */
    static List<Row> read(Scope scope, String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("asOf", TODAY, "knownAt", NOW));
        all.putAll(parameters);
        return STORE.reads().list(scope, statement, all);
    }

    static <T> T inTransaction(Scope scope, Function<Tx, T> work) {
        return STORE.writes().inTransaction(scope, work).value();
    }

    /** A transaction in which nothing is to be asked. */
    static List<Row> unasked(String statement, Map<String, Object> parameters) {
        throw new AssertionError("Nothing was to be asked: " + statement + parameters.keySet());
    }

    /** Who asks, with a token that has these roles. */
    static Scope as(Thing worker, String... roles) {
        return Scope.of(worker.id(), Set.of(roles), Set.of(), null, null);
    }

    private static Map<String, Object> named(Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        return named;
    }
}
