package org.kith.api;

import graphql.schema.DataFetchingEnvironment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.GraphQlAnswer;
import org.kith.graph.Cursor;
import org.kith.graph.Scope;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** This package alone over real HTTP, with the settings of production, a small schema of its own and no store. */
@SpringBootTest(
        classes = ApiSlice.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=",
            "spring.graphql.schema.additional-files="
                    + "classpath:schema/graphql/common.graphqls,classpath:api-test/api-test.graphqls",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.actuate.web.servlet"
                    + ".ManagementWebSecurityAutoConfiguration,"
                    + "org.springframework.boot.security.oauth2.server.resource.autoconfigure"
                    + ".OAuth2ResourceServerAutoConfiguration,"
                    + "org.springframework.boot.graphql.autoconfigure.security.GraphQlWebMvcSecurityAutoConfiguration,"
                    + "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
            "kith.limits.time=1s",
        })
abstract class ApiSlice {

    static final JsonMapper JSON = JsonMapper.shared();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    GraphQlAnswer ask(String document) {
        return ask(document, Map.of());
    }

    GraphQlAnswer ask(String document, Map<String, ?> variables) {
        return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    GraphQlAnswer post(String body) {
        return send(request().POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder(uri("/graphql")).header("Content-Type", "application/json");
    }

    GraphQlAnswer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new GraphQlAnswer(
                    response.statusCode(), text, text.startsWith("{") ? JSON.readTree(text) : JSON.createObjectNode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    static String thingId(String key) {
        return new GlobalId("Thing", key).toString();
    }

    enum ThingKind {
        GOOD,
        BAD
    }

    record ThingFilter(
            @Nullable PartialDate born,
            @Nullable List<ThingKind> kinds,
            @Nullable Integer number,
            @Nullable ThingFilter inner,
            @Nullable String text) {}

    record Thing(
            String key,
            String name,
            @Nullable PartialDate born,
            @Nullable Object kind) {
        static Thing of(String key) {
            return new Thing(key, "Thing " + key, PartialDate.parse("2014-03"), ThingKind.GOOD);
        }

        public List<String> labels() {
            return List.of("a", "b");
        }
    }

    record FaultyParts() {
        public @Nullable List<Thing> parts() {
            throw new IllegalStateException("Bea Ashdown");
        }
    }

    @Controller
    @TestComponent
    static class Things {

        @MutationMapping
        @Nullable
        String touch() {
            return null;
        }

        @QueryMapping
        @Nullable
        Thing thing(@Argument String id) {
            String key = GlobalId.parse(id, "Thing").key();
            return key.equals("gone") ? null : Thing.of(key);
        }

        @QueryMapping
        @Nullable
        Connection<Thing> things(Page page, @Argument @Nullable ThingFilter filter) {
            Cursor start = page.start("things", 1);
            int from = start == null ? 0 : Integer.parseInt(start.keys().getFirst()) + 1;
            List<Thing> read = IntStream.range(from, Math.min(40, from + page.limit()))
                    .mapToObj(i -> Thing.of(String.valueOf(i)))
                    .toList();
            return Connection.of(page, read, thing -> new Cursor("things", List.of(thing.key())), 40);
        }

        @QueryMapping
        @Nullable
        String echo(
                @Argument @Nullable PartialDate date,
                @Argument @Nullable LocalDate day,
                @Argument @Nullable OffsetDateTime at,
                @Argument @Nullable ThingKind kind) {
            return date + " " + day + " " + at + " " + kind;
        }

        @QueryMapping
        @Nullable
        String fault(@Argument String of) {
            switch (of) {
                case "forbidden" -> throw new AccessDeniedException("Bea Ashdown 12 Mill Lane");
                case "unauthenticated" -> throw new BadCredentialsException("Bea Ashdown");
                case "wrapped" -> throw new CompletionException(new ApiException(ErrorCode.UNAVAILABLE, "Not now"));
                case "own" -> throw new ApiException(ErrorCode.UNAVAILABLE, "Not now");
                default -> throw new IllegalArgumentException("MATCH (p:Person {name: 'Bea Ashdown'}) RETURN p");
            }
        }

        @QueryMapping
        @Nullable
        Thing faultyThing() {
            return new Thing("1", "Bea Ashdown", null, "SECRET_VALUE");
        }

        @QueryMapping
        @Nullable
        FaultyParts faultyParts() {
            return new FaultyParts();
        }

        @QueryMapping
        @Nullable
        String slow(@Argument int millis) throws InterruptedException {
            Thread.sleep(millis);
            return "done";
        }

        @SchemaMapping(typeName = "Thing")
        String id(Thing thing) {
            return thingId(thing.key());
        }

        @SchemaMapping(typeName = "Thing")
        @Nullable
        Thing parent(Thing thing) {
            return Thing.of(thing.key() + "p");
        }

        @SchemaMapping(typeName = "Thing")
        List<Thing> parts(Thing thing) {
            if (thing.name().equals("Bea Ashdown")) {
                throw new IllegalStateException("Node(42) of Bea Ashdown has two of `nhs`");
            }
            return List.of(Thing.of(thing.key() + "a"), Thing.of(thing.key() + "b"));
        }

        @SchemaMapping(typeName = "Thing")
        Connection<Thing> others(Thing thing, Page page, DataFetchingEnvironment environment) {
            return Connection.empty();
        }
    }

    static class ThingFetcher implements NodeFetcher {

        @Override
        public String type() {
            return "Thing";
        }

        @Override
        public @Nullable Object fetch(Scope scope, String key, Wanted wanted) {
            return key.equals("gone") ? null : Thing.of(key);
        }
    }

    static class Anyone implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Scope.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
            return Scope.of("p", Set.of(), Set.of(), null, null);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @TestComponent
    @EnableAutoConfiguration
    @Import({
        ApiConfiguration.class,
        BodyLimit.class,
        BodyReader.class,
        CostMeter.class,
        Deadline.class,
        Documents.class,
        ErrorContract.class,
        Faults.class,
        NodeController.class,
        PageArgument.class,
        SchemaGate.class,
        TransportErrors.class,
        TrustedDocuments.class,
        Things.class,
        ThingFetcher.class,
        Anyone.class,
    })
    static class Slice {}
}
