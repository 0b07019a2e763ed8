package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.graph.Scope;
import org.reactivestreams.Publisher;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who asks, from the token of a request or of the connection that it came through. */
class ScopeOfRequestTests {
    private static final URI PLACE = URI.create("http://localhost/graphql");
    private static final Map<String, Object> BODY = Map.of("query", "{ me { id } }");
    private static final String SOMEONE = "0b6c1d4e-6f1b-8c0e-9d3a-5a1f2e3d4c5b";

    private final ScopeOfRequest scopes = new ScopeOfRequest(new Claims(new SecuritySettings("roles")));
    private final SocketSignIn signIn = new SocketSignIn(ScopeOfRequestTests::decode);
    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpHeaders headers = new HttpHeaders();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static Jwt token(@Nullable Instant end) {
        Jwt.Builder token = Jwt.withTokenValue("good")
                .header("alg", "RS256")
                .claim("professional_id", SOMEONE)
                .claim("roles", List.of("duty"));
        return end == null ? token.build() : token.expiresAt(end).build();
    }

    private static Jwt decode(String text) {
        return switch (text) {
            case "good" -> token(Instant.now().plusSeconds(300));
            case "endless" -> token(null);
            default -> throw new BadJwtException("no token: " + text);
        };
    }

    private WebGraphQlRequest http() {
        return new WebGraphQlRequest(
                PLACE, headers, new LinkedMultiValueMap<>(), Map.of(), BODY, "request-1", Locale.UK);
    }

    private WebGraphQlRequest message() {
        return new WebSocketGraphQlRequest(
                PLACE,
                headers,
                new LinkedMultiValueMap<>(),
                Map.of(),
                BODY,
                "request-1",
                Locale.UK,
                new Session(attributes, headers));
    }

    private record Session(Map<String, Object> attributes, HttpHeaders headers) implements WebSocketSessionInfo {
        @Override
        public String getId() {
            return "session";
        }

        @Override
        public Map<String, Object> getAttributes() {
            return attributes;
        }

        @Override
        public URI getUri() {
            return PLACE;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public Mono<Principal> getPrincipal() {
            return Mono.empty();
        }

        @Override
        public @Nullable InetSocketAddress getRemoteAddress() {
            return null;
        }
    }

    /** What the application is asked, and what it answers. */
    private ExecutionInput asked(WebGraphQlRequest request) {
        return Objects.requireNonNull(answer(request, "data")).getExecutionInput();
    }

    private @Nullable WebGraphQlResponse answer(WebGraphQlRequest request, Object data) {
        return scopes.intercept(request, next -> {
                    ExecutionResult result =
                            ExecutionResultImpl.newExecutionResult().data(data).build();
                    return Mono.just(new WebGraphQlResponse(
                            new DefaultExecutionGraphQlResponse(next.toExecutionInput(), result)));
                })
                .block();
    }

    private static void signedIn(@Nullable Instant end) {
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token(end)));
    }

    private @Nullable Scope scope(WebGraphQlRequest request) {
        return ScopeOfRequest.in(asked(request).getGraphQLContext());
    }

    @Test
    void everyFieldFindsWhoAsksInWhichRequestAndAfterWhichWrite() {
        signedIn(Instant.now().plusSeconds(300));
        headers.add("Kith-Bookmark", "FB:kcwQ");
        ExecutionInput input = asked(http());
        Scope scope = Objects.requireNonNull(ScopeOfRequest.in(input.getGraphQLContext()));
        assertThat(scope.professional()).isEqualTo(SOMEONE);
        assertThat(scope.roles()).containsExactly("duty");
        assertThat(scope.bookmarks()).containsExactly("FB:kcwQ");
        assertThat(scope.request()).isEqualTo("request-1");
        assertThat(input.getGraphQLContext()
                        .<Boolean>get(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED))
                .isTrue();
    }

    @Test
    void withoutATokenNobodyAsks() {
        assertThat(scope(http())).isNull();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("someone", "password"));
        assertThat(scope(http())).isNull();
    }

    @Test
    void aConnectionThatWasNotSignedInMayAskNothingWhoeverElseIs() {
        signedIn(null);
        assertThatThrownBy(() -> answer(message(), "data"))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNAUTHENTICATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer good", "bearer  good "})
    void aConnectionIsSignedInByItsFirstMessage(String value) {
        signIn.handleConnectionInitialization(new Session(attributes, headers), Map.of("Authorization", value))
                .block();
        assertThat(Objects.requireNonNull(scope(message())).professional()).isEqualTo(SOMEONE);
        assertThat(attributes.values()).as("when it ends").anyMatch(Instant.class::isInstance);
    }

    @Test
    void orElseByItsHandshakeAndAnEndlessTokenEndsNothing() {
        headers.add("Authorization", "Bearer endless");
        signIn.handleConnectionInitialization(new Session(attributes, headers), Map.of())
                .block();
        assertThat(Objects.requireNonNull(scope(message())).professional()).isEqualTo(SOMEONE);
        assertThat(attributes.values()).noneMatch(Instant.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "good", "Basic good", "Bearer bad"})
    void noTokenAndAWrongOneDoNotSignIn(String value) {
        assertThatThrownBy(() -> signIn.handleConnectionInitialization(
                                new Session(attributes, headers), Map.of("Authorization", value))
                        .block())
                .isInstanceOf(JwtException.class);
        assertThat(attributes).isEmpty();
    }

    @Test
    void aStreamEndsWithTheToken() {
        signedIn(Instant.now().plusMillis(200));
        WebGraphQlResponse response = Objects.requireNonNull(answer(http(), Flux.never()));
        Publisher<?> stream = Objects.requireNonNull(response.<Publisher<?>>getData());
        assertThat(Flux.from(stream).collectList().block(Duration.ofSeconds(20)))
                .isEmpty();
    }

    @Test
    void aStreamOfAnEndlessTokenAndAnAnswerAtOnceAreLeftAsTheyAre() {
        Flux<String> stream = Flux.just("event");
        signedIn(null);
        assertThat(Objects.requireNonNull(answer(http(), stream)).<Object>getData())
                .isSameAs(stream);
        signedIn(Instant.now().plusSeconds(300));
        assertThat(Objects.requireNonNull(answer(http(), "data")).<Object>getData())
                .isEqualTo("data");
    }

    @Test
    void aControllerMethodIsGivenWhoAsks() throws NoSuchMethodException {
        Method method = Example.class.getDeclaredMethod("example", Scope.class, String.class);
        ScopeArgument argument = new ScopeArgument();
        MethodParameter parameter = new MethodParameter(method, 0);
        assertThat(argument.supportsParameter(parameter)).isTrue();
        assertThat(argument.supportsParameter(new MethodParameter(method, 1))).isFalse();
        Scope scope = Scope.system("test");
        var context = GraphQLContext.newContext();
        var nobody = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLContext(context.build())
                .build();
        assertThatThrownBy(() -> argument.resolveArgument(parameter, nobody)).isInstanceOf(IllegalStateException.class);
        var somebody = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLContext(context.of(Scope.class, scope).build())
                .build();
        assertThat(argument.resolveArgument(parameter, somebody)).isSameAs(scope);
    }

    interface Example {
        void example(Scope scope, String other);
    }
}
