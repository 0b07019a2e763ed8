package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.introspection.IntrospectionQuery;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlAnswer;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("local")
class LocalProfileTests extends ApiSlice {

    private boolean before;

    /** Boot turns introspection off for the whole JVM, and other tests of the same JVM run with it off. */
    @BeforeEach
    void introspectionOn() {
        before = Introspection.isEnabledJvmWide();
        Introspection.enabledJvmWide(true);
    }

    @AfterEach
    void asItWas() {
        Introspection.enabledJvmWide(before);
    }

    @Test
    void toolsCanReadTheSchema() {
        GraphQlAnswer answer = ask(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(answer.at("/__schema/queryType/name").asString()).isEqualTo("Query");
    }

    @Test
    void introspectionIsExemptFromDepthAndNothingElseIs() {
        assertThat(ask("{ __type(name: \"Thing\") { fields { type { ofType { ofType { ofType { ofType { ofType"
                                + " { ofType { ofType { ofType { name } } } } } } } } } } } }")
                        .errorCodes())
                .isEmpty();
        assertThat(ask("{ thing(id: \"" + thingId("1") + "\") { " + "parent { ".repeat(10) + "name" + " }".repeat(12))
                        .errorCodes())
                .containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void circularIntrospectionIsRefusedHereToo() {
        assertThat(ask("{ __schema { types { fields { type { fields { type { fields { type { fields { name"
                                + " } } } } } } } } } }")
                        .errorCodes())
                .containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void graphiQlIsThere() {
        assertThat(send(HttpRequest.newBuilder(uri("/graphiql?path=/graphql")).GET())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anyDocumentRuns() {
        assertThat(ask("{ echo }").errorCodes()).isEmpty();
    }
}
