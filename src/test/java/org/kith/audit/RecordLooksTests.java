package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.TestIssuer;
import org.kith.access.PeopleChanged;
import org.kith.api.AboutPeople;
import org.kith.graph.Scope;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** What a small schema of its own tells, and what becomes of it when the record cannot be written. */
class RecordLooksTests {

    private static final String SCHEMA = """
            type Query { people: [P!]! count: Int nobody: P breakGlass: Int }
            type Mutation { change: P }
            type Subscription { changed: P }
            type P { name: String friend: P }
            """;

    private final List<AccessRecord> recorded = new CopyOnWriteArrayList<>();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile boolean fails;
    private final AccessWriter writer = new AccessWriter(
            this::store,
            new AuditSettings(TestIssuer.AUDIT_KEY, List.of(), Duration.ofSeconds(2), Duration.ofSeconds(1)),
            new SimpleMeterRegistry());
    private final RecordLooks looks = new RecordLooks(writer, Clock.systemUTC());
    private final GraphQL graphQl =
            GraphQL.newGraphQL(schema()).instrumentation(looks).build();

    /** @param friend whom it tells of, too */
    record P(String id, boolean full, @Nullable P friend) implements AboutPeople {
        @Override
        public void tellOf(Told told) {
            told.person(id, full);
        }

        String name() {
            return "Name of " + id;
        }
    }

    @BeforeEach
    void start() {
        writer.start();
    }

    @AfterEach
    void stop() {
        fails = false;
        writer.stop();
    }

    private void store(Segment segment) {
        if (fails) {
            throw new IllegalStateException("no store");
        }
        segment.lines().forEach(line -> recorded.add(AccessRecord.of(line)));
    }

    private GraphQLSchema schema() {
        P mother = new P("mother", false, null);
        P child = new P("child", true, mother);
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        type -> type.dataFetcher("people", e -> List.of(child, new P("other", false, child)))
                                .dataFetcher("count", e -> 2)
                                .dataFetcher("nobody", e -> null)
                                .dataFetcher("breakGlass", e -> null))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("change", e -> {
                            changes.incrementAndGet();
                            looks.changed(new PeopleChanged(
                                    Objects.requireNonNull(e.getGraphQlContext().<Scope>get(Scope.class)),
                                    "change",
                                    Set.of("child")));
                            return child;
                        }))
                .type(
                        "Subscription",
                        type -> type.dataFetcher("changed", e -> Flux.just(child, new P("other", true, mother))))
                .type(
                        "P",
                        type -> type.dataFetcher("name", e -> source(e).name())
                                .dataFetcher("friend", e -> source(e).friend()))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
    }

    private static P source(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<P>getSource());
    }

    private ExecutionResult ask(String document) {
        Scope scope =
                Scope.of("worker", Set.of("duty"), Set.of(), "county", null).in("r1");
        return graphQl.execute(ExecutionInput.newExecutionInput(document)
                .executionId(graphql.execution.ExecutionId.from("r1"))
                .graphQLContext(Map.of(Scope.class, scope)));
    }

    private static List<Object> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(e -> e.getExtensions().get("code"))
                .toList();
    }

    @Test
    void aQueryIsRecordedWithWhomItToldAtTheHigherLevelAndByTheFieldsItAskedFor() {
        assertThat(ask("query Q { a: people { friend { name } } }").getErrors()).isEmpty();
        assertThat(recorded).singleElement().satisfies(record -> {
            assertThat(record.told())
                    .isEqualTo(Map.of(Level.FULL, List.of("child"), Level.NETWORK, List.of("mother", "other")));
            assertThat(record.changed()).isEmpty();
            assertThat(record.request()).isEqualTo("r1");
            assertThat(record.professional()).isEqualTo("worker");
            assertThat(record.roles()).containsExactly("duty");
            assertThat(record.authority()).isEqualTo("county");
            assertThat(record.operation()).isEqualTo("Q");
            assertThat(record.kind()).isEqualTo("QUERY");
            assertThat(record.roots()).containsExactly("people");
            assertThat(record.document()).matches("[0-9a-f]{64}");
        });
        ask("{ people { name } }");
        assertThat(recorded.getLast().told())
                .isEqualTo(Map.of(Level.FULL, List.of("child"), Level.NETWORK, List.of("other")));
    }

    @Test
    void whatTellsOfNobodyIsNotRecordedButAnAttemptToBreakGlassIs() {
        ask("{ count nobody { name } }");
        assertThat(recorded).isEmpty();
        ask("{ breakGlass }");
        assertThat(recorded)
                .singleElement()
                .satisfies(record -> assertThat(record.roots()).containsExactly("breakGlass"));
    }

    @Test
    void aMutationIsRecordedWithWhomItChanged() {
        assertThat(ask("mutation { change { name } }").getErrors()).isEmpty();
        assertThat(recorded).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("MUTATION");
            assertThat(record.told()).isEqualTo(Map.of(Level.FULL, List.of("child")));
            assertThat(record.changed()).containsExactly("child");
        });
    }

    @Test
    void aMutationThatOutlivesItsRequestIsRecordedByItself() throws InterruptedException {
        Scope scope = Scope.of("worker", Set.of("duty"), Set.of(), null, null).in("gone");
        looks.changed(new PeopleChanged(scope, "recordName", Set.of("b", "a")));
        for (int i = 0; i < 50 && recorded.isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(recorded).singleElement().satisfies(record -> {
            assertThat(record.request()).isEqualTo("gone");
            assertThat(record.roots()).containsExactly("recordName");
            assertThat(record.changed()).containsExactly("a", "b");
        });
    }

    @Test
    void eachMessageOfAStreamIsRecordedByItself() {
        Publisher<ExecutionResult> stream =
                ask("subscription { changed { name } }").getData();
        assertThat(recorded).isEmpty();
        assertThat(Flux.from(stream).collectList().block()).hasSize(2);
        assertThat(recorded.stream().flatMap(record -> record.told().getOrDefault(Level.FULL, List.of()).stream()))
                .containsExactlyInAnyOrder("child", "other");
        assertThat(recorded).allSatisfy(record -> assertThat(record.kind()).isEqualTo("SUBSCRIPTION"));
    }

    @Test
    void withoutItsRecordNoAnswerLeaves() {
        fails = true;
        ExecutionResult first = ask("{ people { name } }");
        assertThat(codes(first)).containsExactly("UNAVAILABLE");
        assertThat(first.toSpecification().toString()).doesNotContain("Name of");
        assertThat(codes(ask("{ people { name } }"))).containsExactly("UNAVAILABLE");
        assertThat(ask("{ count }").<Map<String, Object>>getData()).containsEntry("count", 2);
        Publisher<ExecutionResult> stream =
                ask("subscription { changed { name } }").getData();
        assertThatThrownBy(() -> Flux.from(stream).collectList().block()).hasMessageContaining("record of access");
    }

    @Test
    void whileTheRecordCannotBeWrittenNothingIsChanged() {
        fails = true;
        ask("{ people { name } }");
        assertThat(codes(ask("mutation { change { name } }"))).containsExactly("UNAVAILABLE");
        assertThat(changes).hasValue(0);
    }
}
