package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.graph.Scope;

class RootGateTests {
    private static final String SOMEONE = "0b6c1d4e-6f1b-8c0e-9d3a-5a1f2e3d4c5b";
    private static final String SCHEMA = """
            type Query { me: String person(id: ID!, hops: Int): String notInTheTable: String }
            type Mutation { changePerson(id: ID!): String }
            """;

    private final Map<String, PreparsedDocumentEntry> cache = new HashMap<>();
    private final GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(SCHEMA),
                            RuntimeWiring.newRuntimeWiring().build()))
            .instrumentation(new RootGate())
            .preparsedDocumentProvider((input, validated) -> CompletableFuture.completedFuture(
                    cache.computeIfAbsent(input.getQuery(), any -> validated.apply(input))))
            .build();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANALYST", "PRIVACY_OFFICER", "IMPORTER"})
    void rolesWithoutPeopleReadNone(Role role) {
        assertThat(codes(ask(scope(role), "{ me }"))).isEmpty();
        assertThat(codes(ask(scope(role), "{ person(id: 1) }"))).isEqualTo("[FORBIDDEN]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANALYST", "PRIVACY_OFFICER", "IMPORTER"})
    void othersMayAsk(Role role) {
        assertThat(codes(ask(scope(role), "{ me person(id: 1) }"))).isEmpty();
    }

    @Test
    void oneRoleOfSeveralIsEnough() {
        assertThat(codes(ask(scope(Role.IMPORTER, Role.DUTY), "{ person(id: 1) }")))
                .isEmpty();
    }

    @Test
    void aTokenWithoutAPersonReadsNoPeople() {
        Scope program = Scope.of(null, Set.of("practitioner"), Set.of(), null, null);
        assertThat(codes(ask(program, "{ me }"))).isEmpty();
        assertThat(codes(ask(program, "{ person(id: 1) }"))).isEqualTo("[FORBIDDEN]");
    }

    @Test
    void nobodyAndNoRoleMayDoNothing() {
        assertThat(codes(ask(null, "{ me }"))).isEqualTo("[FORBIDDEN]");
        assertThat(codes(ask(scope(), "{ me }"))).isEqualTo("[FORBIDDEN]");
    }

    @Test
    void aRootWithoutARowIsClosed() {
        assertThat(codes(ask(scope(Role.PRACTITIONER), "{ notInTheTable }"))).isEqualTo("[FORBIDDEN]");
        assertThat(codes(ask(scope(Role.PRACTITIONER), "mutation { changePerson(id: 1) }")))
                .isEqualTo("[FORBIDDEN]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me x: person(id: 1) }",
                "{ ...F } fragment F on Query { ...G } fragment G on Query { person(id: 1) }",
                "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F person(id: 1) }",
                "{ ... { ... on Query { person(id: 1) } } }",
                "{ me person(id: 1) @skip(if: true) }",
                "query A { me } query B { person(id: 1) }",
                "{ person }",
                "{ person(id: {}, hops: \"many\", other: 1) { no such field } }",
                "query ($id: ID!) { person(id: $id) }"
            })
    void noSpellingOfTheDocumentGetsPastAndNoArgumentIsRead(String document) {
        assertThat(codes(ask(scope(Role.ANALYST), document))).isEqualTo("[FORBIDDEN]");
    }

    @Test
    void onlyTheOperationThatRunsCounts() {
        String two = "query A { me } query B { person(id: 1) }";
        Scope analyst = scope(Role.ANALYST);
        assertThat(codes(graphQl.execute(input(analyst, two).operationName("A").build())))
                .isEmpty();
        assertThat(codes(graphQl.execute(input(analyst, two).operationName("B").build())))
                .isEqualTo("[FORBIDDEN]");
    }

    @Test
    void whatAnotherCallerMayAskIsAskedAgain() {
        assertThat(codes(ask(scope(Role.DUTY), "{ person(id: 1) }"))).isEmpty();
        assertThat(cache).isNotEmpty();
        assertThat(codes(ask(scope(Role.ANALYST), "{ person(id: 1) }"))).isEqualTo("[FORBIDDEN]");
    }

    @Test
    void aFieldThatDoesNotExistIsLeftToValidation() {
        assertThat(ask(scope(Role.ANALYST), "{ nothing }")
                        .getErrors()
                        .getFirst()
                        .getMessage())
                .contains("FieldUndefined");
    }

    @Test
    void anEmptyNameOfTheOperationNamesNone() {
        var both = input(scope(Role.ANALYST), "{ person(id: 1) }").operationName("");
        assertThat(codes(graphQl.execute(both.build()))).isEqualTo("[FORBIDDEN]");
    }

    @Test
    void aDocumentThatWasReadBeforeIsRefusedToOthersWhateverFragmentsItHas() {
        String twice = "{ ...F } fragment F on Query { person(id: 1) } fragment F on Query { me }";
        RootGate gate = new RootGate();
        Document document = new Parser().parseDocument(twice);
        ExecutionInput analyst = input(scope(Role.ANALYST), twice).build();
        assertThatThrownBy(() -> gate.checkAgain(document, analyst)).isInstanceOf(AbortExecutionException.class);
        ExecutionInput unnamed =
                input(scope(Role.ANALYST), twice).operationName("").build();
        assertThatThrownBy(() -> gate.checkAgain(document, unnamed)).isInstanceOf(AbortExecutionException.class);
        ExecutionInput duty = input(scope(Role.DUTY), twice).build();
        assertThatCode(() -> gate.checkAgain(document, duty)).doesNotThrowAnyException();
    }

    @Test
    void ofADocumentThatWasReadBeforeTheOperationThatIsNamedCounts() {
        String two = "query A { me } query B { person(id: 1) }";
        RootGate gate = new RootGate();
        Document document = new Parser().parseDocument(two);
        ExecutionInput a = input(scope(Role.ANALYST), two).operationName("A").build();
        assertThatCode(() -> gate.checkAgain(document, a)).doesNotThrowAnyException();
        ExecutionInput b = input(scope(Role.ANALYST), two).operationName("B").build();
        assertThatThrownBy(() -> gate.checkAgain(document, b)).isInstanceOf(AbortExecutionException.class);
    }

    @Test
    void theTableSaysWhoRecords() {
        assertThat(RootAccess.rolesOf("Mutation.recordPerson")).containsExactly("duty", "practitioner", "team-manager");
        assertThat(RootAccess.rolesOf("Mutation.reviewAlert")).containsExactly("privacy-officer");
        assertThat(RootAccess.rolesOf("Mutation.changePerson")).isEmpty();
        assertThat(RootAccess.TABLE)
                .extracting(RootAccess::root)
                .contains("Query.me", "Mutation.recordPerson", "Subscription.networkChanged")
                .doesNotHaveDuplicates();
    }

    private ExecutionResult ask(@Nullable Scope scope, String document) {
        return graphQl.execute(input(scope, document).build());
    }

    private static ExecutionInput.Builder input(@Nullable Scope scope, String document) {
        return ExecutionInput.newExecutionInput(document)
                .graphQLContext(scope == null ? Map.of() : Map.of(Scope.class, scope));
    }

    private static Scope scope(Role... roles) {
        return Scope.of(
                SOMEONE, Arrays.stream(roles).map(Role::claim).collect(Collectors.toSet()), Set.of(), null, null);
    }

    private static String codes(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? ""
                : result.getErrors().stream()
                        .map(GraphQLError::getExtensions)
                        .map(e -> e == null ? "no code" : String.valueOf(e.get("code")))
                        .toList()
                        .toString();
    }
}
