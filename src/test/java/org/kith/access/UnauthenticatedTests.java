package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    private static MockHttpServletResponse answerTo(AuthenticationException reason) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Unauthenticated(JsonMapper.shared()).commence(new MockHttpServletRequest(), response, reason);
        return response;
    }
}
