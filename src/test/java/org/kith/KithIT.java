package org.kith;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Ids;
import org.kith.graph.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole application over HTTP, its one store and a real issuer of tokens. All tests that extend this share one context, so
 * add no bean and no property in a subclass; and one store, so make your own people under ids of your own.
 */
@SpringBootTest(classes = KithApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class KithIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    /** Families and workers of this test alone. */
    protected Families families() {
        return new Families(beans);
    }

    @DynamicPropertySource
    static void storeAndIssuer(DynamicPropertyRegistry settings) {
        TestStore store = TestStore.shared();
        settings.add("spring.neo4j.uri", store::uri);
        settings.add("spring.neo4j.authentication.username", store::username);
        settings.add("spring.neo4j.authentication.password", store::password);
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TestIssuer.shared()::uri);
        settings.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> TestIssuer.AUDIENCE);
        settings.add("kith.trusted-documents.enabled", () -> false);
        settings.add("kith.audit.key", () -> TestIssuer.AUDIT_KEY);
        settings.add("kith.audit.patience", () -> "60s"); // the machine may be busy with more than these tests
    }

    /** A token of a person in one role. {@code professionalId} is the store's id, null for a token without a person. */
    protected static String token(String role, @Nullable String professionalId) {
        return token(List.of(role), professionalId, List.of());
    }

    protected static String token(List<String> roles, @Nullable String professionalId, List<String> permissions) {
        Map<String, Object> claims = new HashMap<>(Map.of("roles", roles, "permissions", permissions));
        if (professionalId != null) {
            claims.put("professional_id", professionalId);
        }
        return TestIssuer.shared().token(claims);
    }

    protected GraphQlAnswer ask(@Nullable String token, String document) {
        return ask(token, document, Map.of());
    }

    /** Posts one document. A null token sends none. */
    protected GraphQlAnswer ask(@Nullable String token, String document, Map<String, ?> variables) {
        return post(token, JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    /**
     * Does a mutation and answers its payload.
     *
     * @param selection what is asked of the payload, without the braces
     */
    protected JsonNode record(String token, String mutation, Map<String, ?> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        String document =
                "mutation M($input: %s!) { %s(input: $input) { %s userErrors { code path message } warnings { code path } bookmark } }"
                        .formatted(type, mutation, selection);
        return ask(token, document, Map.of("input", input)).at("/" + mutation);
    }

    /** An input with a key of its own, from names and values by turns. */
    protected static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Ids.next()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            input.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return input;
    }

    /** Codes of the userErrors of a payload. */
    protected static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }

    /** Posts a body as it is, which need not be JSON. */
    protected GraphQlAnswer post(@Nullable String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = send(request.build());
        return new GraphQlAnswer(response.statusCode(), response.body(), JSON.readTree(response.body()));
    }

    protected HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
