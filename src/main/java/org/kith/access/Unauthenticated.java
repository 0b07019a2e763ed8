package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request without a token that counts, in the shape of every other GraphQL error: 401 and {@code UNAUTHENTICATED}, or 503
 * and {@code UNAVAILABLE} where the issuer does not answer. Why a token does not count stands in {@code WWW-Authenticate}.
 */
@Component
class Unauthenticated implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json;

    Unauthenticated(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, jakarta.servlet.ServletException {
        if (reason instanceof AuthenticationServiceException) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            write(request, response, "UNAVAILABLE", "The issuer of tokens does not answer. Try again shortly.");
        } else {
            bearer.commence(request, response, reason);
            write(request, response, "UNAUTHENTICATED", "Send an access token: Authorization: Bearer <token>.");
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String code, String message)
            throws IOException {
        byte[] body = json.writeValueAsBytes(Map.of(
                "errors",
                List.of(Map.of(
                        "message",
                        message,
                        "extensions",
                        Map.of("code", code, "requestId", UUID.randomUUID().toString())))));
        response.setContentType(contentType(request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String contentType(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean graphQl = accept != null && accept.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
        return (graphQl ? MediaType.APPLICATION_GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON) + ";charset="
                + StandardCharsets.UTF_8;
    }
}
