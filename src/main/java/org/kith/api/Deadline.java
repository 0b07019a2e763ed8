package org.kith.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionId;
import java.util.concurrent.TimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers {@code TIMEOUT} when a request takes too long; what still runs is told to stop, and a statement in the store stops by
 * its own, shorter time-out. Of a stream it bounds the beginning. What fails outside of all fields is answered as a fault of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Deadline implements WebGraphQlInterceptor {

    private final Limits limits;

    Deadline(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).timeout(limits.time()).onErrorResume(fault -> Mono.just(answer(request, fault)));
    }

    private static WebGraphQlResponse answer(WebGraphQlRequest request, Throwable fault) {
        ExecutionId chosen = request.getExecutionId();
        String requestId = chosen == null ? request.getId() : chosen.toString();
        CodedError error = fault instanceof TimeoutException ? Faults.TOO_LONG : Faults.error(fault);
        if (error.code() == ErrorCode.INTERNAL) {
            Faults.log(requestId, "the request as a whole", fault);
        }
        ExecutionResult result = ExecutionResultImpl.newExecutionResult()
                .addError(error.of(requestId))
                .addExtension("cost", CostMeter.extension(0, 0))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
