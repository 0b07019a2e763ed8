package org.kith.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.IntrospectionDisabledError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives every error of an answer its code and the request's id. An error that nothing here knows is a fault of ours: graphql-java
 * writes such errors with values of the data in them (an enum that it cannot write, for one), so the caller is not told those.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorContract extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorContract.class);

    /** What is wrong with a value and not with the document around it, so that a literal and a variable get the same code. */
    private static final Set<ValidationErrorType> VALUE_ERRORS =
            Set.of(ValidationErrorType.WrongType, ValidationErrorType.NullValueForNonNullArgument);

    /** Takes graphql-java's own words out of its messages, where it prints a value or a type as its Java objects. */
    private static final Map<Pattern, String> PLAIN_WORDS = new LinkedHashMap<>();

    static {
        plain("^Validation error \\([^)]*\\) ?: ", "");
        plain(" with value '.*'( is not a valid | must not be null| contains | is missing )", "$1");
        plain(" - '\\w+Value\\{.*$", "");
        plain(" - Expected an AST type of .*$", "");
        plain(" but it was an? '\\w+'", "");
        plain("Expected type 'Map' but was .*$", "an object is needed");
    }

    private final Limits limits;

    ErrorContract(Limits limits) {
        this.limits = limits;
    }

    /** Messages are in English, whatever language the caller's browser asks for. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return input.transform(builder -> builder.locale(Locale.UK));
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        String requestId =
                parameters.getExecutionInput().getExecutionIdNonNull().toString();
        boolean invalid = result.getErrors().getFirst() instanceof ValidationError;
        List<GraphQLError> errors = result.getErrors().stream()
                .limit(invalid ? limits.validationErrors() : Integer.MAX_VALUE)
                .<GraphQLError>map(error -> coded(error, requestId).of(requestId))
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    private static CodedError coded(GraphQLError error, String requestId) {
        if (error instanceof CodedError known) {
            return known;
        }
        ErrorCode code = code(error);
        if (code == ErrorCode.INTERNAL) {
            LOG.error(
                    "Request {} failed at {}: {}",
                    requestId,
                    error.getPath(),
                    error.getClass().getName());
        }
        String text = code == ErrorCode.INTERNAL ? Faults.SORRY : plain(String.valueOf(error.getMessage()));
        return new CodedError(code, text, error.getPath(), error.getLocations(), requestId);
    }

    private static void plain(String pattern, String replacement) {
        PLAIN_WORDS.put(Pattern.compile(pattern, Pattern.DOTALL), replacement);
    }

    private static String plain(String message) {
        String text = message;
        for (Map.Entry<Pattern, String> words : PLAIN_WORDS.entrySet()) {
            text = words.getKey().matcher(text).replaceFirst(words.getValue());
        }
        return text.isEmpty() ? message : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static ErrorCode code(GraphQLError error) {
        return switch (error) {
            case ValidationError invalid ->
                VALUE_ERRORS.contains(invalid.getValidationErrorType())
                        ? ErrorCode.BAD_ARGUMENT
                        : ErrorCode.BAD_DOCUMENT;
            case IntrospectionDisabledError disabled -> ErrorCode.BAD_DOCUMENT;
            case UnknownOperationException unnamed -> ErrorCode.BAD_DOCUMENT;
            case AbortExecutionException stopped -> ErrorCode.TIMEOUT;
            case GoodFaithIntrospection.BadFaithIntrospectionError greedy -> ErrorCode.LIMIT_EXCEEDED;
            default -> code(error.getErrorType());
        };
    }

    private static ErrorCode code(@Nullable ErrorClassification kind) {
        return switch (kind) {
            case ErrorCode own -> own;
            case ErrorType.InvalidSyntax, ErrorType.OperationNotSupported -> ErrorCode.BAD_DOCUMENT;
            // One that is no ValidationError by class comes from a variable's value.
            case ErrorType.ValidationError -> ErrorCode.BAD_ARGUMENT;
            case null -> ErrorCode.INTERNAL;
            default -> ErrorCode.INTERNAL;
        };
    }
}
