package org.kith.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Puts the parts of this package into Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring ->
                wiring.scalar(Scalars.LOCAL_DATE).scalar(Scalars.DATE_TIME).scalar(Scalars.PARTIAL_DATE);
    }

    @Bean
    @ConditionalOnWebApplication
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler) {
        return new HttpStatuses(handler);
    }

    /** What is our fault has no status of the 400s, for a caller that accepts {@code application/graphql-response+json}. */
    private static final class HttpStatuses extends GraphQlHttpHandler {

        HttpStatuses(WebGraphQlHandler handler) {
            super(handler);
        }

        @Override
        protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
            HttpStatus status = super.selectResponseStatus(response, type);
            if (status != HttpStatus.BAD_REQUEST || response.getErrors().isEmpty()) {
                return status;
            }
            return switch (response.getErrors().getFirst().getErrorType()) {
                case ErrorCode.INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
                case ErrorCode.UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                case ErrorCode.TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
                default -> status;
            };
        }
    }
}
