package org.kith.audit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.language.OperationDefinition;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kith.access.PeopleChanged;
import org.kith.api.AboutPeople;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.graph.Scope;
import org.kith.graph.Sha256;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Collects whom an answer tells of, where its objects are made, and lets it go when the record of it is durable: over HTTP, as an event
 * of the server and over WebSocket alike, each message of a stream by itself. An answer without its record does not leave.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after the gate, and before errors get their codes
class RecordLooks extends SimplePerformantInstrumentation {

    private static final String NOT_NOW =
            "The record of access cannot be written now, without which nobody is told anything of people";

    private final AccessWriter writer;
    private final Clock clock;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Requests on their way that may change something, by id. */
    private final Map<String, Look> open = new ConcurrentHashMap<>();

    RecordLooks(AccessWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Look();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        String request = requestId(parameters.getExecutionInput());
        return SimpleInstrumentationContext.whenCompleted((result, fault) -> open.remove(request));
    }

    @Override
    public @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        OperationDefinition operation = context.getOperationDefinition();
        Look look = (Look) state;
        look.asked(new Look.Asked(
                operation.getOperation().name(),
                document(context.getExecutionInput()),
                operation.getName(),
                parameters.getExecutionStrategyParameters().getFields().getSubFieldsList().stream()
                        .map(MergedField::getName)
                        .distinct()
                        .toList()));
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            if (!writer.works()) {
                throw new AbortExecutionException(List.of(refusal(NOT_NOW)));
            }
            open.put(requestId(context.getExecutionInput()), look);
        }
        return null;
    }

    @Override
    public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
        if (parameters.getExecutionStrategyParameters().getSource() instanceof AboutPeople about) {
            about.tellOf((Look) state);
        }
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Look look = (Look) state;
        Scope scope = parameters.getGraphQLContext().get(Scope.class);
        AccessRecord record =
                scope == null ? null : look.record(scope, requestId(parameters.getExecutionInput()), clock.instant());
        return record == null
                ? CompletableFuture.completedFuture(result)
                : writer.write(record)
                        .handleAsync((durable, fault) -> fault == null ? result : refused(look, record), threads);
    }

    /** A mutation whose request has ended before it, because its answer was no longer waited for, is recorded all the same. */
    @EventListener
    void changed(PeopleChanged change) {
        Scope scope = change.scope();
        String request = String.valueOf(scope.request());
        Look look = open.get(request);
        if (look != null) {
            look.changed(change.people());
        } else {
            var asked = new Look.Asked("MUTATION", "", null, List.of(change.mutation()));
            List<String> people = change.people().stream().sorted().toList();
            writer.write(Look.record(scope, request, clock.instant(), asked, Map.of(), people));
        }
    }

    /** A stream ends, so that whoever listens begins again; it cannot tell what it left out. */
    private static ExecutionResult refused(Look look, AccessRecord record) {
        if (look.isStream()) {
            throw new ApiException(ErrorCode.UNAVAILABLE, NOT_NOW);
        }
        return ExecutionResultImpl.newExecutionResult()
                .addError(refusal(
                        record.changed().isEmpty()
                                ? NOT_NOW
                                : NOT_NOW + ". It may be done: send it again under the same idempotencyKey to be told"))
                .build();
    }

    private static GraphQLError refusal(String message) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .errorType(ErrorCode.UNAVAILABLE)
                .extensions(Map.of("code", ErrorCode.UNAVAILABLE.name()))
                .build();
    }

    private static String requestId(ExecutionInput input) {
        return String.valueOf(input.getExecutionId());
    }

    /** As trusted documents are named, whether or not the request named one. */
    private static String document(ExecutionInput input) {
        return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> query
                        && query.get("sha256Hash") instanceof String id
                ? id
                : Sha256.hex(input.getQuery());
    }
}
