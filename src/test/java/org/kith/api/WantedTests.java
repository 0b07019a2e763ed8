package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTests {

    private final List<Wanted> below = new ArrayList<>();
    private final List<Wanted> anywhere = new ArrayList<>();

    private final GraphQL api = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse("""
                            type Query { person: Person other: Person }
                            interface Node { id: ID }
                            type Person implements Node { id: ID name: String home: Home friend: Person any: Node }
                            type Home implements Node { id: ID town: String }
                            """),
                            RuntimeWiring.newRuntimeWiring()
                                    .type(
                                            "Node",
                                            type -> type.typeResolver(environment ->
                                                    environment.getSchema().getObjectType("Home")))
                                    .type(
                                            "Query",
                                            type -> type.dataFetcher("person", environment -> {
                                                below.add(Wanted.below(environment));
                                                anywhere.add(Wanted.anywhere(environment));
                                                return Map.of();
                                            }))
                                    .build()))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ person { id } }                                                     | id",
                "{ person { alias: name } }                                            | name",
                "{ person { home { town } } }                                          | home town",
                "{ person { friend { friend { name } } } }                             | friend name",
                "{ person { id } other { name } }                                      | id",
                "{ person { id } person { name } }                                     | id name",
                "{ person { ...P } } fragment P on Person { home { ...H } } fragment H on Home { town } | home town",
                "{ person { ...P friend { ...P } } } fragment P on Person { name }     | friend name",
                "{ person { ... on Person { id ... { name } } } }                      | id name",
                "{ person { any { ... on Home { town } } } }                           | any town",
            })
    void everyFieldBelowCounts(String document, String names) {
        ask(document);

        assertThat(below).singleElement().extracting(Wanted::names).isEqualTo(all(names.split(" ")));
        assertThat(anywhere)
                .singleElement()
                .satisfies(wanted -> assertThat(wanted.names().keySet())
                        .contains("person")
                        .containsAll(all(names.split(" ")).keySet()));
    }

    @Test
    void whatIsAskedForAnywhereInTheOperationCounts() {
        ask("{ a: person { home { id } } other { name } person { ...P } } fragment P on Person { friend { id } }");

        assertThat(anywhere).isNotEmpty().allSatisfy(wanted -> {
            assertThat(wanted.names()).isEqualTo(all("person", "other", "home", "id", "name", "friend"));
            assertThat(wanted.has("name")).isTrue();
            assertThat(wanted.has("town")).isFalse();
        });
    }

    private void ask(String document) {
        ExecutionResult result =
                api.execute(ExecutionInput.newExecutionInput(document).build());
        assertThat(result.getErrors()).isEmpty();
    }

    private static Map<String, Object> all(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> true));
    }
}
