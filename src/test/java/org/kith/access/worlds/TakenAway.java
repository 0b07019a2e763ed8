package org.kith.access.worlds;

import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.GraphQlAnswer;
import org.kith.GraphQlSocket;
import org.kith.access.worlds.LoadedWorlds.Pair;
import org.kith.access.worlds.Taken.Change;
import org.kith.graph.Outbox;
import org.kith.graph.Writes;
import tools.jackson.databind.JsonNode;

/**
 * Takes away something of what lets a viewer see: what they saw by it is gone at the next request, and at the next event of a stream that was
 * open before. A world serves once, so each try has a version of its own.
 */
final class TakenAway {

    private static final String ASK =
            "query P($id: ID!) { person(id: $id) { id households { address { postcode lines } } } }";
    private static final String LISTEN = """
            subscription L($id: ID!) {
              networkChanged(personId: $id, hops: 4, atOnce: true) { root { id } households { address { postcode lines } } }
            }
            """;
    private static final Duration LONG = Duration.ofSeconds(40);

    /** Where the versions begin that are made for a second try. */
    private static final AtomicInteger FRESH = new AtomicInteger(0x8000);

    private final Writes writes;
    private final Seeing seeing;
    private final Traces traces;
    private final GraphQLSchema schema;
    private final Function<String, GraphQlSocket> open;
    private final Map<Integer, Taken> turns = new HashMap<>();
    private final Set<World> unused = ConcurrentHashMap.newKeySet();

    /** @param open opens a connection for streams with a token */
    TakenAway(Writes writes, Seeing seeing, Traces traces, GraphQLSchema schema, Function<String, GraphQlSocket> open) {
        this.writes = writes;
        this.seeing = seeing;
        this.traces = traces;
        this.schema = schema;
        this.open = open;
    }

    /**
     * Of each of these worlds in which something can be taken away, a version of its own in the store. Of the kinds that a world allows the one
     * has its turn that was met least.
     */
    List<Pair> load(List<Pair> pairs, int version) {
        List<Map.Entry<World, List<Taken>>> able = pairs.parallelStream()
                .map(pair -> pair.one().inVersion(version))
                .map(world -> Map.entry(
                        world,
                        Stream.of(Taken.values())
                                .filter(kind -> kind.in(world).isPresent())
                                .toList()))
                .toList();
        Map<Taken, Integer> met = new EnumMap<>(Taken.class);
        able.forEach(each -> each.getValue().stream()
                .min((one, other) -> met.getOrDefault(one, 0) - met.getOrDefault(other, 0))
                .ifPresent(kind -> {
                    met.merge(kind, 1, Integer::sum);
                    turns.put(each.getKey().number(), kind);
                    unused.add(each.getKey());
                }));
        List<World> worlds =
                able.stream().map(Map.Entry::getKey).filter(unused::contains).toList();
        LoadedWorlds.loadEach(writes, worlds);
        return worlds.stream().map(world -> new Pair(world, world)).toList();
    }

    /** How many worlds have something of each kind taken away. */
    Map<Taken, Integer> met() {
        Map<Taken, Integer> met = new EnumMap<>(Taken.class);
        turns.values().forEach(kind -> met.merge(kind, 1, Integer::sum));
        return met;
    }

    /** What is wrong with the requests before and after; empty where nothing is. */
    String atTheNextRequest(Pair pair) {
        Change change = changeIn(pair);
        if (change == null) {
            return "";
        }
        World world = change.before();
        String token = Traces.token(world);
        Map<String, String> variables = Map.of("id", world.global("Person", change.root()));
        GraphQlAnswer before = traces.ask(token, ASK, variables);
        take(change);
        GraphQlAnswer after = traces.ask(token, ASK, variables);
        if (Traces.unanswered(before) || Traces.unanswered(after)) {
            return "";
        }
        String fault = fault(change, before.text(), after.text());
        Set<String> seen = seeing.seen(world, Seeing.NOW.statement());
        if (!seen.equals(Seeing.NOW.expectedIn(change.after()))) {
            fault += "\nAfter " + change + " the store says " + seen;
        }
        Question question = Documents.about(schema, change.after(), 0);
        GraphQlAnswer answer = traces.ask(token, question.document(), question.variablesIn(world));
        Set<String> told = traces.told(change.after(), question, answer);
        return told.isEmpty() ? fault : fault + "\nAfter " + change + " is told: " + told + "\n" + answer.text();
    }

    /** The same of a stream. */
    String atTheNextEvent(Pair pair) {
        Change change = changeIn(pair);
        if (change == null) {
            return "";
        }
        World world = change.before();
        try (GraphQlSocket socket = open.apply(Traces.token(world))) {
            socket.subscribe("s", LISTEN, Map.of("id", world.global("Person", change.root())));
            JsonNode before = socket.next();
            take(change);
            JsonNode after = socket.next(LONG);
            if (after == null) {
                return "After " + change + " nothing came";
            }
            boolean unseen = !Reference.now(change.after()).sees(change.root());
            boolean ended = after.path("type").asString().equals("complete");
            String fault = unseen == ended ? "" : "After " + change + " came " + after;
            return fault + fault(change, before.toString(), after.toString());
        }
    }

    private static String fault(Change change, String before, String after) {
        if (!change.gone().stream().allMatch(before::contains)) {
            return "Before " + change + " was told: " + before;
        }
        return change.gone().stream().noneMatch(after::contains) ? "" : "After " + change + " is told: " + after;
    }

    private Change changeIn(Pair pair) {
        World world = pair.one();
        if (!unused.remove(world)) {
            world = world.inVersion(FRESH.incrementAndGet());
            LoadedWorlds.loadEach(writes, List.of(world));
        }
        Optional<Change> change = turns.get(world.number()).in(world);
        return change.orElse(null);
    }

    private void take(Change change) {
        World world = change.before();
        writes.inTransaction(tx -> {
            tx.run(change.statement(), Map.of("id", change.id()));
            Outbox.tell(tx, Outbox.Kind.ACCESS, List.of(world.id(change.root()), world.id(World.Viewer.REF)));
            return true;
        });
    }
}
