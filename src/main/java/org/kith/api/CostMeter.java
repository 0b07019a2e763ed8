package org.kith.api;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses an operation that may cost too much before any of it runs, and says in {@code extensions.cost} what was requested and
 * how many fields the answer has. Both are 0 where the document could not be priced or was not run.
 */
@Component
class CostMeter extends SimplePerformantInstrumentation {

    private final Limits limits;

    CostMeter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Requested();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        long cost = new Cost(
                        execution.getGraphQLSchema(),
                        execution.getFragmentsByName(),
                        execution.getCoercedVariables().toMap())
                .of(execution.getOperationDefinition());
        ((Requested) state).cost = cost;
        if (cost > limits.cost()) {
            throw new AbortExecutionException(List.of(new CodedError(
                    ErrorCode.COST_EXCEEDED,
                    "The request may cost " + cost + ", and one request may cost " + limits.cost()
                            + "; ask for shorter pages or fewer fields")));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Map<String, Long> cost = extension(((Requested) state).cost, fields(result.getData()));
        return CompletableFuture.completedFuture(result.transform(builder -> builder.addExtension("cost", cost)));
    }

    static Map<String, Long> extension(long requested, long actual) {
        Map<String, Long> cost = new LinkedHashMap<>();
        cost.put("requested", requested);
        cost.put("actual", actual);
        return cost;
    }

    private static long fields(@Nullable Object data) {
        return switch (data) {
            case Map<?, ?> object ->
                object.size()
                        + object.values().stream().mapToLong(CostMeter::fields).sum();
            case List<?> list -> list.stream().mapToLong(CostMeter::fields).sum();
            case null -> 0;
            default -> 0;
        };
    }

    private static final class Requested implements InstrumentationState {
        private long cost;
    }
}
