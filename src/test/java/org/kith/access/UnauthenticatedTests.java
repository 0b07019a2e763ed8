package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

class UnauthenticatedTests {

    @Test
    void aWrongTokenIs401() throws Exception {
        MockHttpServletResponse answer = answerTo(new BadCredentialsException("secret detail"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("\"UNAUTHENTICATED\"").doesNotContain("secret detail");
    }

    @Test
    void anIssuerThatDoesNotAnswerIs503() throws Exception {
        MockHttpServletResponse answer = answerTo(new AuthenticationServiceException("http://internal:8080 refused"));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("\"UNAVAILABLE\"").doesNotContain("internal");
        assertThat(answer.getHeaderNames()).doesNotContain("WWW-Authenticate");
    }

    @ParameterizedTest
    @CsvSource({
        ", application/json",
        "*/*, application/json",
        "application/graphql-response+json, application/graphql-response+json",
        "'application/json;q=0.9, application/graphql-response+json', application/graphql-response+json"
    })
    void theAnswerIsOfTheTypeThatIsAskedForAndComplete(@Nullable String accept, String type) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        MockHttpServletResponse answer = answerTo(request, new BadCredentialsException("no"));
        assertThat(answer.getContentType()).isEqualTo(type + ";charset=UTF-8");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    private static MockHttpServletResponse answerTo(AuthenticationException reason) throws Exception {
        return answerTo(new MockHttpServletRequest(), reason);
    }

    private static MockHttpServletResponse answerTo(MockHttpServletRequest request, AuthenticationException reason)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Unauthenticated(JsonMapper.shared()).commence(request, response, reason);
        return response;
    }
}
