package org.kith.access.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kith.GraphQlSocket;
import org.kith.KithIT;
import org.kith.access.worlds.LoadedWorlds.Pair;
import org.kith.graph.PlanAhead;
import org.kith.graph.Reads;
import org.kith.graph.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The laws of access, over small worlds, as many as {@code -Dworlds=1000} says, each in two versions that differ only in what the viewer may
 * not see. A world is drawn from its number, so a failure comes again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorldsIT extends KithIT {

    /** How many worlds at the least answer each root, of a thousand. */
    private static final int OFTEN = 20;

    /** Streams wait for the reader of events, so there are fewer. */
    private static final int STREAMS = 200;

    /** From so many worlds on each root and each rare condition is met often. */
    private static final int ENOUGH = 1_000;

    /** One in so many is a privacy officer's, besides. */
    private static final int OFFICERS = 20;

    /** Alerts about those who looked at people of worlds. */
    private static final String NO_ALERTS =
            "MATCH (alert:AccessAlert) WHERE alert.personId STARTS WITH 'd00' DETACH DELETE alert";

    /** Says what follows from the rest: whoever is granted a whole record sees the person at any level. */
    private static final List<String> ALWAYS_SO = List.of("seenNew.level = 'RECORDED'");

    private static final Logger LOG = LoggerFactory.getLogger(WorldsIT.class);

    @Autowired
    private Writes writes;

    @Autowired
    private Reads reads;

    @Autowired
    private PlanAhead plans;

    @Autowired
    private GraphQlSource source;

    @Autowired
    @Qualifier("accessIndexer")
    private SmartLifecycle indexer;

    /** The world whose alerts are in the queue. */
    private @Nullable World queued;

    private List<Pair> pairs = List.of();
    private List<World> all = List.of();
    private Seeing seeing;
    private Laws laws;

    @BeforeAll
    void load() {
        LoadedWorlds.Drawn drawn = LoadedWorlds.draw(LoadedWorlds.first(), LoadedWorlds.wanted());
        pairs = drawn.counting();
        LoadedWorlds.load(writes, pairs);
        LoadedWorlds.loadEach(writes, drawn.others());
        all = Stream.concat(pairs.stream().map(Pair::one), drawn.others().stream())
                .toList();
        LOG.info(
                "{} worlds in two versions each, {} in one",
                pairs.size(),
                drawn.others().size());
        plans.run();
        planDocuments();
        seeing = new Seeing(reads);
        laws = new Laws(writes, pairs);
    }

    /** Asks each root once, one after the other, so that no answer waits for a plan. */
    private void planDocuments() {
        World world = pairs.getFirst().one();
        for (int turn = 0; turn < 2 * Documents.roots(source.schema()).size(); turn++) {
            Question question = Documents.about(source.schema(), world, turn);
            ask(Traces.token(world), question.document(), question.variablesIn(world));
        }
    }

    @AfterAll
    void clear() {
        Loader.clear(writes, "d00");
    }

    @Test
    void theStatementsSeeWhomTheReferenceSees() {
        new Laws(writes, all.stream().map(world -> new Pair(world, world)).toList())
                .hold(pair -> seeing.faults(pair.one()));
    }

    @Test
    void networksAreThoseOfTheReference() {
        laws.hold(new Networks(this::ask)::of);
    }

    @Test
    void whatIsHiddenLeavesNoTrace() {
        Traces traces = new Traces(this::ask, source.schema());
        laws.hold(traces::of);
        eachIsAnswered(traces, Documents.roots(source.schema()));
    }

    @Test
    void whatIsHiddenLeavesNoTraceInAStream() {
        Traces traces = new Traces(this::ask, source.schema());
        new Laws(writes, pairs.stream().limit(STREAMS).toList()).hold(pair -> traces.ofStream(pair, this::open));
        eachIsAnswered(traces, source.schema().getSubscriptionType().getFieldDefinitions());
    }

    /**
     * The privacy officer's queue is one for the whole store: it holds the alerts of one world at a time here. Looks at these people are not
     * indexed meanwhile, so that those lists stand still.
     */
    @Test
    void officersAreToldIdsAndNoMore() {
        List<Pair> officers = LoadedWorlds.ofOfficers(Math.max(4, LoadedWorlds.wanted() / OFFICERS));
        LoadedWorlds.loadEach(
                writes,
                officers.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .map(world -> world.with(world.facts().stream()
                                .filter(fact -> !(fact instanceof Fact.Alert))
                                .toList()))
                        .toList());
        indexer.stop();
        try {
            writes.inTransaction(tx -> tx.run(NO_ALERTS, Map.of()));
            Traces traces = new Traces(this::ask, source.schema(), this::queue);
            List<String> faults = officers.stream()
                    .map(traces::ofOfficers)
                    .filter(fault -> !fault.isEmpty())
                    .toList();
            assertThat(faults).isEmpty();
            eachIsAnswered(traces, Documents.rootsOfOfficers(source.schema()));
        } finally {
            indexer.start();
        }
    }

    private void queue(World world) {
        if (queued != null) {
            Loader.clearAlerts(writes, queued);
        }
        queued = world;
        Loader.load(writes, List.of(world.with(List.copyOf(world.all(Fact.Alert.class)))));
    }

    private static void eachIsAnswered(Traces traces, List<GraphQLFieldDefinition> roots) {
        LOG.info("Answers {}, errors {}", traces.answered(), traces.codes());
        if (LoadedWorlds.wanted() >= ENOUGH) {
            assertThat(roots.stream().map(GraphQLFieldDefinition::getName))
                    .allSatisfy(root -> assertThat(traces.answered().getOrDefault(root, new AtomicInteger()))
                            .as(root)
                            .hasValueGreaterThanOrEqualTo(OFTEN));
        }
        assertThat(traces.codes().keySet()).isSubsetOf("FORBIDDEN", "COST_EXCEEDED", Traces.NO_ANSWER);
    }

    private GraphQlSocket open(String token) {
        return GraphQlSocket.of(uri("/graphql"), token);
    }

    @Test
    void whatIsTakenAwayIsGoneAtTheNextRequest() {
        TakenAway away = takenAway();
        new Laws(writes, away.load(pairs, 3)).hold(away::atTheNextRequest);
        eachKindIsMet(away, OFTEN);
    }

    @Test
    void whatIsTakenAwayIsGoneAtTheNextEventOfAStream() {
        TakenAway away = takenAway();
        List<Pair> some = pairs.stream().limit(STREAMS).toList();
        new Laws(writes, away.load(some, 4)).hold(away::atTheNextEvent);
        eachKindIsMet(away, STREAMS / 20);
    }

    private TakenAway takenAway() {
        return new TakenAway(writes, seeing, new Traces(this::ask, source.schema()), source.schema(), this::open);
    }

    private static void eachKindIsMet(TakenAway away, int often) {
        LOG.info("Taken away {}", away.met());
        if (LoadedWorlds.wanted() >= ENOUGH) {
            assertThat(Taken.values())
                    .allSatisfy(kind -> assertThat(away.met().getOrDefault(kind, 0))
                            .as(kind.name())
                            .isGreaterThanOrEqualTo(often));
        }
    }

    /** A condition that could go without anybody seeing more or less would be one that no test keeps. */
    @Test
    void withoutAnyOfItsConditionsThePolicySeesOthers() {
        assumeThat(LoadedWorlds.wanted()).as("rare ones need many worlds").isGreaterThanOrEqualTo(ENOUGH);
        List<String> unnoticed = Seeing.ALL.parallelStream()
                .flatMap(asked -> seeing.unnoticed(asked, all).stream()
                        .filter(without -> !ALWAYS_SO.contains(without.text()))
                        .map(without -> asked.of() + ": " + without))
                .toList();
        assertThat(unnoticed).isEmpty();
    }
}
