package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

class RootAccessIT extends KithIT {
    @Autowired
    private GraphQlSource source;

    @Test
    void everyRootOfTheSchemaHasARow() {
        GraphQLSchema schema = source.schema();
        Set<String> roots = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .flatMap(RootAccessIT::roots)
                .collect(Collectors.toSet());
        assertThat(RootAccess.TABLE.stream().map(RootAccess::root)).containsAll(roots);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "privacy-officer", "importer"})
    void overHttpARoleWithoutPeopleIsForbidden(String role) {
        String someone = UUID.randomUUID().toString();
        assertThat(ask(token(role, someone), "{ person(id: 1) { id } }").errorCodes())
                .containsExactly("FORBIDDEN");
        assertThat(ask(token(role, someone), "{ person(id: {}) { id } }").errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void overHttpADocumentThatOthersSentIsForbiddenBeforeItsArgumentsAreRead() {
        String document = "query Kept($id: ID!) { node(id: $id) { id } }";
        String someone = UUID.randomUUID().toString();
        assertThat(ask(token("duty", someone), document, Map.of("id", "none")).errorCodes())
                .containsExactly("BAD_ID");
        assertThat(ask(token("duty", someone), document).errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(ask(token("analyst", someone), document).errorCodes()).containsExactly("FORBIDDEN");
    }

    @Test
    void overHttpATokenWithoutAPersonIsForbidden() {
        assertThat(ask(token("practitioner", null), "{ node(id: 1) { id } }").errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void overHttpAPractitionerIsAnswered() {
        assertThat(ask(token("practitioner", UUID.randomUUID().toString()), "{ __typename }")
                        .at("/__typename")
                        .asString())
                .isEqualTo("Query");
    }

    private static Stream<String> roots(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .map(field -> type.getName() + "." + field);
    }
}
