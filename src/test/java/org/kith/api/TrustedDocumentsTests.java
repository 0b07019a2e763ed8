package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlAnswer;
import org.kith.graph.Sha256;
import org.springframework.core.io.ClassPathResource;

/** The settings of production as they are. */
class TrustedDocumentsTests extends ApiSlice {

    private static final Map<String, String> ID = Map.of("id", thingId("42"));

    @Test
    void aKnownDocumentRunsByItsHash() throws IOException {
        GraphQlAnswer answer = post(JSON.writeValueAsString(Map.of("documentId", nodeHash(), "variables", ID)));
        assertThat(answer.at("/node/id").asString()).isEqualTo(thingId("42"));
        GraphQlAnswer again = post(JSON.writeValueAsString(Map.of("documentId", nodeHash(), "variables", ID)));
        assertThat(again.text()).isEqualTo(answer.text());
    }

    @Test
    void theHashMayStandWhereApolloClientsPutIt() throws IOException {
        GraphQlAnswer answer = post(JSON.writeValueAsString(Map.of(
                "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", nodeHash())),
                "variables",
                ID)));
        assertThat(answer.at("/node/id").asString()).isEqualTo(thingId("42"));
    }

    @Test
    void aDocumentOfTheRequestsOwnIsRefused() throws IOException {
        assertRefused(ask("{ __typename }"));
        assertRefused(ask("{ " + "echo ".repeat(6) + "}"));
        assertRefused(ask("{"));
        assertRefused(ask(nodeText(), ID));
        assertRefused(post(JSON.writeValueAsString(Map.of("query", "{ __typename }", "documentId", nodeHash()))));
        assertRefused(ask("PersistedQueryMarker"));
    }

    @Test
    void anUnknownHashIsRefused() {
        assertRefused(post("{\"documentId\": \"" + "0".repeat(64) + "\"}"));
        assertRefused(post("{\"documentId\": \"Node\"}"));
        assertRefused(post("{\"documentId\": \"../operations/Node\"}"));
        assertRefused(post("{\"extensions\": {\"persistedQuery\": {\"sha256Hash\": 5}}}"));
        assertRefused(post("{\"extensions\": {\"persistedQuery\": 5}}"));
    }

    @Test
    void variablesAreCheckedAsAlways() throws IOException {
        String body = JSON.writeValueAsString(Map.of("documentId", nodeHash(), "variables", Map.of("id", "x")));
        assertThat(post(body).errorCodes()).containsExactly("BAD_ID");
    }

    private static void assertRefused(GraphQlAnswer answer) {
        assertThat(answer.errorCodes()).as(answer.text()).containsExactly("UNKNOWN_DOCUMENT");
        assertThat(answer.body().at("/errors/0/extensions/requestId").asString())
                .hasSize(36);
        assertThat(answer.body().has("data")).isFalse();
    }

    private static String nodeText() throws IOException {
        return new String(new ClassPathResource("schema/operations/Node.graphql").getContentAsByteArray());
    }

    private static String nodeHash() throws IOException {
        return Sha256.hex(new ClassPathResource("schema/operations/Node.graphql").getContentAsByteArray());
    }
}
