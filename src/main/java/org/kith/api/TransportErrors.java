package org.kith.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that is no GraphQL request at all in the shape of a GraphQL error. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TransportErrors implements HandlerExceptionResolver {

    private final JsonMapper json;
    private final String path;

    TransportErrors(JsonMapper json, @Value("${spring.graphql.http.path:/graphql}") String path) {
        this.json = json;
        this.path = path;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        boolean unreadable =
                exception instanceof HttpMessageNotReadableException || exception instanceof ServerWebInputException;
        if (!unreadable || !request.getRequestURI().equals(path)) {
            return null;
        }
        try {
            CodedError error = new CodedError(
                    ErrorCode.BAD_DOCUMENT,
                    "The body has to be one JSON object with the members 'query' or 'documentId', 'variables' and"
                            + " 'operationName'");
            write(response, HttpStatus.BAD_REQUEST, error);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(HttpServletResponse response, HttpStatus status, CodedError error) throws IOException {
        CodedError complete = error.of(UUID.randomUUID().toString());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(complete.toSpecification()))));
    }
}
