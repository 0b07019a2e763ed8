package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

class SchemaGateTests {

    @Test
    void aSchemaThatTheCodeAnswersStarts() {
        runner("type Query { name(of: String!): String }")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type Query { name(of: String!): String nobody: Int } | nothing answers the field Query.nobody",
                "type Query { other: String }                         | which is not in the schema",
                "type Query { name: String }                          | takes [of], which the schema does not give",
                "type Query { name(of: String!): String! }            | Query.name is NON_NULL in the schema and NULLABLE",
                "type Query { name(of: String): String }              | and NULLABLE in the schema",
            })
    void aGapStopsTheStart(String schema, String gap) {
        runner(schema)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("Schema and code disagree")
                        .hasMessageContaining(gap));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PageInfo implements Node { id: ID! hasNextPage: Boolean! } | nothing answers the field PageInfo.id",
                "Unwritten implements Node { id: ID! }     | what answers Unwritten at Query.node cannot be seen",
            })
    void whatOnlyNodeAnswersIsInspectedAsWell(String type, String gap) {
        runner("type Query { name(of: String!): String node(id: ID!): Node } interface Node { id: ID! } type " + type)
                .withUserConfiguration(NodeController.class, Nobody.class)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(gap));
    }

    static class Nobody extends ApiSlice.Anyone {}

    private static ApplicationContextRunner runner(String schema) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(GraphQlAutoConfiguration.class))
                .withPropertyValues(
                        "spring.graphql.schema.locations=",
                        "spring.graphql.schema.additional-files=" + "classpath:api-test/empty.graphqls")
                .withBean(Names.class)
                .withBean(
                        "schema",
                        GraphQlSourceBuilderCustomizer.class,
                        () -> builder ->
                                builder.schemaResources(new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8))))
                .withUserConfiguration(
                        ApiConfiguration.class, Documents.class, TrustedDocuments.class, SchemaGate.class);
    }

    @Controller
    @NullMarked
    static class Names {

        @QueryMapping
        @Nullable
        String name(@Argument String of) {
            return of;
        }
    }
}
