package org.kith.access;

import graphql.GraphQLContext;
import graphql.execution.SubscriptionExecutionStrategy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.graph.Scope;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts who asks, as the token says it, where every field of the request finds it, and ends a stream with the token. */
@Component
class ScopeOfRequest implements WebGraphQlInterceptor {
    private final Claims claims;

    ScopeOfRequest(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Jwt token = token(request);
        if (token == null) {
            return request instanceof WebSocketGraphQlRequest
                    ? Mono.error(new ApiException(ErrorCode.UNAUTHENTICATED, "Send an access token first"))
                    : chain.next(request);
        }
        return Mono.defer(() -> {
            Scope scope = claims.scope(token).after(ReadAfter.bookmarks(request.getHeaders()));
            request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(
                            Scope.class,
                            scope.in(String.valueOf(input.getExecutionId())),
                            SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED,
                            true))
                    .build());
            return chain.next(request).map(response -> endingWith(token, response));
        });
    }

    private static @Nullable Jwt token(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest message) {
            return SocketSignIn.token(message);
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authenticated
                ? authenticated.getToken()
                : null;
    }

    private static WebGraphQlResponse endingWith(Jwt token, WebGraphQlResponse response) {
        Instant end = token.getExpiresAt();
        if (end == null || !(response.getData() instanceof Publisher<?> stream)) {
            return response;
        }
        Duration left = Duration.between(Instant.now(), end);
        return response.transform(builder -> builder.data(Flux.from(stream).takeUntilOther(Mono.delay(left))));
    }

    /** Who asks; null where nobody is known to, which may do nothing. */
    static @Nullable Scope in(GraphQLContext context) {
        return context.get(Scope.class);
    }
}
