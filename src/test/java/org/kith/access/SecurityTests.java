package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Which requests get as far as the application. */
class SecurityTests {
    private static final String ISSUER = "https://id.example.org/realms/kith";
    private static final AnnotationConfigWebApplicationContext BEANS = new AnnotationConfigWebApplicationContext();

    @EnableWebSecurity
    static class Web {}

    @BeforeAll
    static void start() {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(BEANS, RequiredSettings.ISSUER + "=" + ISSUER);
        BEANS.setServletContext(new MockServletContext());
        BEANS.register(Web.class, Security.class, Unauthenticated.class);
        BEANS.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("json", JsonMapper.shared());
            beans.registerSingleton("decoder", (JwtDecoder) SecurityTests::decode);
        });
        BEANS.refresh();
    }

    @AfterAll
    static void stop() {
        BEANS.close();
    }

    private static Jwt decode(String token) {
        return switch (token) {
            case "good" ->
                Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .subject("someone")
                        .expiresAt(Instant.MAX)
                        .build();
            case "nobody-answers" -> throw new JwtException("http://internal:8080 refused");
            default -> throw new BadJwtException("expired");
        };
    }

    /** What became of a request. */
    private record Outcome(boolean passed, MockHttpServletResponse response) {}

    private static Outcome send(MockHttpServletRequest request, @Nullable String token)
            throws ServletException, IOException {
        if (token != null) {
            request.addHeader("Authorization", "Bearer " + token);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain application = new MockFilterChain();
        BEANS.getBean("springSecurityFilterChain", Filter.class).doFilter(request, response, application);
        assertThat(request.getSession(false)).isNull();
        assertThat(response.getCookies()).isEmpty();
        return new Outcome(application.getRequest() != null, response);
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }

    @ParameterizedTest
    @CsvSource({"POST, /graphql", "GET, /actuator/prometheus", "GET, /nowhere", "POST, /logout"})
    void whoeverHasATokenGetsThroughAndOthersAreToldToSendOne(String method, String path) throws Exception {
        assertThat(send(request(method, path), "good").passed()).isTrue();
        Outcome without = send(request(method, path), null);
        assertThat(without.passed()).isFalse();
        assertThat(without.response().getStatus()).isEqualTo(401);
        assertThat(without.response().getContentAsString()).contains("UNAUTHENTICATED");
    }

    @Test
    void aTokenThatDoesNotCountIs401AndAnIssuerThatDoesNotAnswer503() throws Exception {
        Outcome bad = send(request("POST", "/graphql"), "bad");
        assertThat(bad.passed()).isFalse();
        assertThat(bad.response().getStatus()).isEqualTo(401);
        assertThat(bad.response().getContentAsString()).contains("UNAUTHENTICATED");
        Outcome silent = send(request("POST", "/graphql"), "nobody-answers");
        assertThat(silent.passed()).isFalse();
        assertThat(silent.response().getStatus()).isEqualTo(503);
        assertThat(silent.response().getContentAsString())
                .contains("UNAVAILABLE")
                .doesNotContain("internal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness"})
    void healthNeedsNoToken(String path) throws Exception {
        assertThat(send(request("GET", path), null).passed()).isTrue();
    }

    @Test
    void whereToGetATokenIsToldToAnybody() throws Exception {
        MockHttpServletResponse answer = send(request("GET", "/.well-known/oauth-protected-resource"), null)
                .response();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"authorization_servers\":[\"" + ISSUER + "\"]")
                .contains("\"tls_client_certificate_bound_access_tokens\":false");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /graphql, WebSocket, true",
        "POST, /graphql, websocket, false",
        "GET, /graphiql, websocket, false",
        "GET, /graphql, h2c, false",
        "GET, /graphql, , false"
    })
    void theHandshakeOfASocketAloneComesWithoutOne(String method, String path, @Nullable String upgrade, boolean passes)
            throws Exception {
        MockHttpServletRequest request = request(method, path);
        if (upgrade != null) {
            request.addHeader("Upgrade", upgrade);
        }
        assertThat(send(request, null).passed()).isEqualTo(passes);
    }
}
