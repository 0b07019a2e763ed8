package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTests {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                    directive @listSize(assumed: Int!) on FIELD_DEFINITION
                    type Query { person: Person people(first: Int, after: String): PersonConnection names: [String!]! any: Any me: Node }
                    interface Node { id: ID }
                    union Any = Person | Home
                    type Home implements Node { id: ID name: String }
                    type Person implements Node {
                      id: ID name: String
                      ties: [Tie!]! @listSize(assumed: 90)
                      homes: [Home!]!
                      friends(first: Int): PersonConnection!
                    }
                    type Tie { from: Person to: Person kind: String }
                    type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int }
                    type PersonEdge { node: Person! cursor: String! }
                    type PageInfo { hasNextPage: Boolean! }
                    """), RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ person { id name } }                                          | 3",
                "{ person { id id a: id } }                                      | 4",
                "{ names }                                                       | 1",
                "{ person { ties { kind from { id } } } }                        | 272",
                "{ person { homes { name } } }                                   | 27",
                "{ people { totalCount } }                                       | 2",
                "{ people { edges { node { name } } } }                          | 52",
                "{ people(first: 100) { edges { node { name } } } }              | 202",
                "{ people(first: 1) { edges { node { name } } pageInfo { hasNextPage } } } | 6",
                "{ people(first: null) { edges { cursor } } }                    | 27",
                "{ people(first: 0) { edges { cursor } } }                       | 3",
                "{ people(first: 2147483647) { edges { cursor } } }              | 102",
                "{ people(first: 99999999999999) { edges { cursor } } }          | 102",
                "{ people(first: -5) { edges { cursor } } }                      | 3",
                "query($n: Int) { people(first: $n) { edges { cursor } } }       | 9",
                "query($m: Int) { people(first: $m) { edges { cursor } } }       | 27",
                "{ people(first: 10) { ...P } } fragment P on PersonConnection { edges { cursor } }   | 12",
                "{ a: people(first: 10) { ...P } b: people(first: 20) { ...P } } fragment P on PersonConnection { edges { cursor } } | 34",
                "{ people(first: 100) { edges { node { friends(first: 100) { edges { cursor } } } } } } | 10302",
                "{ any { ... on Person { ties { kind } } ... on Home { name } } } | 93",
                "{ me { id ... on Person { homes { id } } __typename } }          | 29",
                "{ __schema { types { name } } }                                 | 1",
                "{ ...A ...A } fragment A on Query { person { id } }             | 4",
                "{ person @skip(if: true) { id } }                               | 2",
            })
    void isWorkedOutFromDocumentAndVariablesAlone(String text, long cost) {
        assertThat(cost(text, Map.of("n", 7))).isEqualTo(cost);
    }

    private static long cost(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        return new Cost(SCHEMA, fragments, variables).of(operation);
    }
}
