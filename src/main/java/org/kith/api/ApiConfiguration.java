package org.kith.api;

import jakarta.servlet.ServletException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of this package into Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.LOCAL_DATE)
                .scalar(Scalars.DATE_TIME)
                .scalar(Scalars.PARTIAL_DATE)
                .scalar(Scalars.POUNDS);
    }

    @Bean
    @ConditionalOnWebApplication
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler) {
        return new JsonHandler(handler);
    }

    @Bean
    @ConditionalOnWebApplication
    GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler handler, GraphQlProperties properties) {
        GraphQlProperties.Sse streams = properties.getHttp().getSse();
        return new StreamHandler(handler, streams.getTimeout(), streams.getKeepAlive());
    }

    @Bean
    @ConditionalOnWebApplication
    GraphQlWebSocketHandler graphQlWebSocketHandler(
            WebGraphQlHandler handler, JsonMapper json, Limits limits, GraphQlProperties properties) {
        return new SocketHandler(handler, json, limits, properties.getWebsocket());
    }

    private static boolean isJson(ServerRequest request) {
        return request.headers()
                .contentType()
                .map(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
                .orElse(false);
    }

    /**
     * Reads {@code application/json} and nothing else, and gives what is our fault no status of the 400s, which a caller sees that
     * accepts {@code application/graphql-response+json}.
     */
    private static final class JsonHandler extends GraphQlHttpHandler {

        JsonHandler(WebGraphQlHandler handler) {
            super(handler);
        }

        @Override
        public ServerResponse handleRequest(ServerRequest request) throws ServletException {
            return isJson(request)
                    ? super.handleRequest(request)
                    : ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
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

    /** Answers with server-sent events, also where the answer is one alone, such as why there is no stream. */
    private static final class StreamHandler extends GraphQlSseHandler {

        StreamHandler(WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive) {
            super(handler, timeout, keepAlive);
        }

        @Override
        public ServerResponse handleRequest(ServerRequest request) throws ServletException {
            return isJson(request)
                    ? super.handleRequest(request)
                    : ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }

        @Override
        protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
            return super.prepareResponse(request, response.map(StreamHandler::asStream));
        }

        private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
            return response.getData() instanceof Publisher<?>
                    ? response
                    : response.transform(builder -> builder.data(Flux.just(response.getExecutionResult())));
        }
    }
}
