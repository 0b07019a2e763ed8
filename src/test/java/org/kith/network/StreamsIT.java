package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.GraphQlSocket;
import org.kith.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a stream is opened, bounded and ended, over WebSocket and as server-sent events. */
class StreamsIT extends OwnFamilyIT {

    private static final String LISTEN =
            "subscription($id: ID!) { networkChanged(personId: $id, atOnce: true) { people { hops } } }";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static String expiring(String professional, Duration left) {
        return TestIssuer.shared()
                .token(Map.of(
                        "roles",
                        List.of("practitioner"),
                        "professional_id",
                        professional,
                        "exp",
                        Date.from(Instant.now().plus(left))));
    }

    static Stream<Map<String, ?>> noTokens() {
        return Stream.of(
                Map.of(),
                Map.of("Authorization", "Bearer "),
                Map.of("Authorization", "Bearer none"),
                Map.of("Authorization", List.of("Bearer")),
                Map.of("Authorization", "Basic " + expiring(newId(), Duration.ofMinutes(1))),
                Map.of("Authorization", "Bearer " + expiring(newId(), Duration.ofMinutes(-2))));
    }

    @ParameterizedTest
    @MethodSource("noTokens")
    void withoutATokenThatCountsAConnectionIsClosedAndNothingAnswered(Map<String, ?> payload) {
        try (GraphQlSocket socket = GraphQlSocket.open(uri("/graphql"), Map.of())) {
            socket.init(payload);
            assertThat(socket.closed()).isEqualTo(4401);
            assertThat(socket.next(Duration.ZERO)).isNull();
        }
    }

    @Test
    void beforeTheFirstMessageNothingIsAnswered() {
        try (GraphQlSocket socket = GraphQlSocket.open(uri("/graphql"), Map.of())) {
            socket.subscribe("s", "{ __typename }", Map.of());
            assertThat(socket.closed()).isEqualTo(4401);
            assertThat(socket.next(Duration.ZERO)).isNull();
        }
    }

    @Test
    void theHandshakeMayCarryTheTokenAndRefusesAWrongOne() {
        String token = tokenOf(newId());
        try (GraphQlSocket socket = GraphQlSocket.open(uri("/graphql"), Map.of("Authorization", "Bearer " + token))) {
            socket.init(Map.of());
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
            socket.subscribe("q", "{ __typename }", Map.of());
            assertThat(socket.data("q").path("__typename").asString()).isEqualTo("Query");
        }
        assertThat(refused(Map.of("Authorization", "Bearer none"))).isEqualTo(401);
        assertThat(refused(Map.of("Origin", "https://elsewhere.example"))).isEqualTo(403);
    }

    /** The status with which a handshake is refused. */
    private int refused(Map<String, String> headers) {
        Throwable refusal = catchThrowable(() -> GraphQlSocket.open(uri("/graphql"), headers));
        return refusal.getCause() instanceof WebSocketHandshakeException told
                ? told.getResponse().statusCode()
                : -1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"type\": \"next\"}",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ me { id } }\"}}",
                "{\"type\": \"subscribe\", \"id\": \"1\"}",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 1}}",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ a }\", \"variables\": []}}"
            })
    void whatIsNoMessageClosesTheConnection(String text) {
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(newId()))) {
            socket.sendText(text);
            assertThat(socket.closed()).isEqualTo(4400);
        }
    }

    @Test
    void theLimitsOfHttpHoldInAConnectionToo() {
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(newId()))) {
            socket.subscribe("1", "{ " + "a: __typename ".repeat(31) + "}", Map.of());
            assertThat(socket.errorCode()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            socket.subscribe(
                    "2",
                    "{ children(first: 100) { nodes { names { text } households { members { person { names { text } } } } } } }",
                    Map.of());
            assertThat(socket.errorCode()).isEqualTo("COST_EXCEEDED");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            socket.subscribe("3", "{ __typename }" + " ".repeat(40_000), Map.of());
            assertThat(socket.data("3").path("__typename").asString()).isEqualTo("Query");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            socket.send(Map.of("type", "subscribe", "id", "4", "payload", Map.of("documentId", "none")));
            assertThat(socket.errorCode()).isEqualTo("UNKNOWN_DOCUMENT");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            socket.subscribe("5", "{ __typename }" + " ".repeat(70_000), Map.of());
            assertThat(socket.closed()).isEqualTo(1009);
        }
    }

    @Test
    void aRoleWithoutPeopleMayNotListen() {
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), token("analyst", newId()))) {
            socket.subscribe("s", LISTEN, Map.of("id", "none"));
            assertThat(socket.errorCode()).isEqualTo("FORBIDDEN");
        }
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), token("practitioner", null))) {
            socket.subscribe("s", LISTEN, Map.of("id", "none"));
            assertThat(socket.errorCode()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void aConnectionHasAFewStreamsAtMost() {
        recordFamily();
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(worker))) {
            for (int i = 1; i <= 20; i++) {
                socket.subscribe("s" + i, LISTEN, Map.of("id", global(child)));
                socket.data("s" + i);
            }
            socket.subscribe("more", LISTEN, Map.of("id", global(child)));
            assertThat(socket.errorCode()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            socket.complete("s7");
            socket.subscribe("again", LISTEN, Map.of("id", global(child)));
            assertThat(socket.data("again").at("/networkChanged/people")).hasSize(2);
        }
    }

    @Test
    void aStreamAndItsConnectionEndWithTheToken() {
        recordFamily();
        String token = expiring(worker, Duration.ofSeconds(5));
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), token)) {
            socket.subscribe("s", LISTEN, Map.of("id", global(child)));
            socket.data("s");
            assertThat(socket.closed()).isEqualTo(4401);
        }
        JsonMapper json = JsonMapper.shared();
        String body = json.writeValueAsString(Map.of("query", LISTEN, "variables", Map.of("id", global(child))));
        String all = events(expiring(worker, Duration.ofSeconds(3)), body);
        List<JsonNode> told = data(all);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().at("/data/networkChanged/people")).hasSize(2);
        assertThat(all.strip()).endsWith("event:complete\ndata:");
    }

    @Test
    void asServerSentEventsAStreamIsToldAndARefusalToo() {
        recordFamily();
        JsonMapper json = JsonMapper.shared();
        String unknown = json.writeValueAsString(Map.of("query", LISTEN, "variables", Map.of("id", global(newId()))));
        assertThat(data(events(tokenOf(worker), unknown))).isEmpty();
        String wrong = json.writeValueAsString(Map.of("query", LISTEN, "variables", Map.of("id", "none")));
        assertThat(data(events(tokenOf(worker), wrong)))
                .extracting(told -> told.at("/errors/0/extensions/code").asString())
                .containsExactly("BAD_ID");
        assertThat(data(events(token("analyst", newId()), unknown)))
                .extracting(told -> told.at("/errors/0/extensions/code").asString())
                .containsExactly("FORBIDDEN");
        String query = json.writeValueAsString(Map.of("query", "{ __typename }"));
        assertThat(data(events(tokenOf(worker), query)))
                .extracting(told -> told.at("/data/__typename").asString())
                .containsExactly("Query");
        assertThat(send(request("text/plain", query).build()).statusCode()).isEqualTo(415);
        assertThat(send(request("application/json", query).build()).statusCode())
                .isEqualTo(401);
    }

    private HttpRequest.Builder request(String type, String body) {
        return HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", type)
                .header("Accept", "text/event-stream")
                .header("Authorization", type.equals("text/plain") ? "Bearer " + tokenOf(worker) : "Bearer none")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** All that is sent until the other side ends it. */
    private String events(String token, String body) {
        HttpRequest request = request("application/json", body)
                .setHeader("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(15))
                .build();
        try {
            HttpResponse<InputStream> response = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            try (InputStream stream = response.body()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> data(String events) {
        return events.lines()
                .filter(line -> line.startsWith("data:{"))
                .map(line -> JsonMapper.shared().readTree(line.substring("data:".length())))
                .toList();
    }
}
