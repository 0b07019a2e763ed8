package org.kith.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Every request needs a token but the health check, RFC 9728's page on where to get one, and the handshake of a WebSocket. There is no session and no cookie, hence nothing that a forged request
 * could use.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class Security {

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain tokens(
            HttpSecurity http,
            Unauthenticated unauthenticated,
            @Value("${" + RequiredSettings.ISSUER + "}") String issuer,
            @Value("${spring.graphql.websocket.path:/graphql}") String socket)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(handshake(socket))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .protectedResourceMetadata(about -> about.protectedResourceMetadataCustomizer(metadata ->
                                metadata.authorizationServer(issuer).tlsClientCertificateBoundAccessTokens(false)))
                        .authenticationEntryPoint(unauthenticated)
                        .withObjectPostProcessor(answering(unauthenticated)))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unauthenticated))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The beginning of a WebSocket, which tells its token in its first message where the handshake has no header for it. */
    private static RequestMatcher handshake(String path) {
        return request -> request.getMethod().equals("GET")
                && request.getRequestURI().equals(path)
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** An issuer that does not answer is told in the same shape as a wrong token, and not as a fault of the API. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Unauthenticated unauthenticated) {
        AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(unauthenticated);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
