package org.kith.access;

import graphql.GraphQLContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts who asks, as the token says it, where every field of the request finds it. */
@Component
class ScopeOfRequest implements WebGraphQlInterceptor {
    private final Claims claims;

    ScopeOfRequest(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authenticated) {
            Scope scope = claims.scope(authenticated.getToken());
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(Scope.class, scope)).build());
        }
        return chain.next(request);
    }

    /** Who asks; null where nobody is known to, which may do nothing. */
    static @Nullable Scope in(GraphQLContext context) {
        return context.get(Scope.class);
    }
}
