package org.kith.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.SocketHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks for a token at the beginning of a WebSocket: in the payload of {@code connection_init}, because browsers send no header with a
 * handshake, or else in the header of the handshake. Without one that counts the connection is closed with 4401.
 */
@Component
@ConditionalOnWebApplication
class SocketSignIn implements WebSocketGraphQlInterceptor {

    private static final String TOKEN = SocketSignIn.class.getName() + ".token";
    private static final String BEARER = "Bearer ";

    private final JwtDecoder tokens;

    SocketSignIn(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.fromRunnable(() -> {
            String text = bearer(payload.get(HttpHeaders.AUTHORIZATION));
            if (text == null) {
                text = bearer(session.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
            }
            if (text == null) {
                throw new JwtException("No token");
            }
            Jwt token = tokens.decode(text);
            session.getAttributes().put(TOKEN, token);
            if (token.getExpiresAt() != null) {
                SocketHandler.endsAt(session.getAttributes(), token.getExpiresAt());
            }
        });
    }

    /** The token that the connection was opened with; null where it has none, and is about to be closed. */
    static @Nullable Jwt token(WebSocketGraphQlRequest request) {
        return (Jwt) request.getSessionInfo().getAttributes().get(TOKEN);
    }

    private static @Nullable String bearer(@Nullable Object value) {
        return value instanceof String text && text.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? text.substring(BEARER.length()).strip()
                : null;
    }
}
