package org.kith.api;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.graph.BadBookmarkException;
import org.kith.graph.BadCursorException;
import org.kith.graph.StoreTimeoutException;
import org.kith.graph.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/**
 * Says what a caller is told of an exception. What is not known to be safe to tell is told as {@code INTERNAL} and nothing more;
 * the log has the request's id and where it happened, but no message, because messages of drivers and libraries quote values.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Faults implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {

    static final String SORRY = "Something went wrong on our side; give the requestId to whoever runs this service";

    /** Also where graphql-java stopped what ran, because its answer is no longer waited for. */
    static final CodedError TOO_LONG = new CodedError(ErrorCode.TIMEOUT, "The answer took too long; ask for less");

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int FRAMES = 25;

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
        CodedError error = error(exception);
        if (error.code() == ErrorCode.INTERNAL) {
            log(
                    environment.getExecutionId().toString(),
                    environment.getExecutionStepInfo().getPath().toString(),
                    exception);
        }
        return Mono.just(List.of(new CodedError(
                error.code(),
                error.text(),
                environment.getExecutionStepInfo().getPath().toList(),
                List.of(environment.getField().getSourceLocation()),
                null)));
    }

    /** What ends a stream is told in the same shape, under an id of its own. */
    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        String requestId = UUID.randomUUID().toString();
        CodedError error = error(exception);
        if (error.code() == ErrorCode.INTERNAL) {
            log(requestId, "a stream", exception);
        }
        return Mono.just(List.of(error.of(requestId)));
    }

    /** What a caller is told of an exception, or of the first of its causes that can be told. */
    static CodedError error(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            CodedError error = known(cause);
            if (error != null) {
                return error;
            }
        }
        return new CodedError(ErrorCode.INTERNAL, SORRY);
    }

    private static @Nullable CodedError known(Throwable exception) {
        return switch (exception) {
            case ApiException e -> new CodedError(e.code(), String.valueOf(e.getMessage()));
            case BadCursorException e -> new CodedError(ErrorCode.BAD_CURSOR, String.valueOf(e.getMessage()));
            case BadBookmarkException e -> new CodedError(ErrorCode.BAD_ARGUMENT, String.valueOf(e.getMessage()));
            case StoreTimeoutException e -> TOO_LONG;
            case AbortExecutionException e -> TOO_LONG;
            case StoreUnavailableException e ->
                new CodedError(ErrorCode.UNAVAILABLE, "The store cannot be reached now; try again shortly");
            case AccessDeniedException e -> new CodedError(ErrorCode.FORBIDDEN, "Your role may not use this");
            case AuthenticationException e -> new CodedError(ErrorCode.UNAUTHENTICATED, "Send a valid access token");
            case ConstraintViolationException e -> new CodedError(ErrorCode.BAD_ARGUMENT, violations(e));
            case BindException e -> new CodedError(ErrorCode.BAD_ARGUMENT, misfits(e));
            default -> null;
        };
    }

    private static String violations(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String misfits(BindException exception) {
        return exception.getFieldErrors().stream()
                .map(error -> "'" + error.getField() + "' does not take this value")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static void log(String requestId, String place, Throwable exception) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof CompletionException && cause.getCause() != null) {
                continue;
            }
            trace.append("\n  ").append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        LOG.error("Request {} failed at {}:{}", requestId, place, trace);
    }
}
