package org.kith.api;

import graphql.execution.ExecutionId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bounds what runs at once in one WebSocket, and gives each of its requests an id of ours: the one that the client chose says nothing to
 * whoever reads the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SocketStreams implements WebGraphQlInterceptor {

    /** How many requests and streams one connection may have open. */
    static final int MOST = 20;

    private static final String OPEN = SocketStreams.class.getName();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!(request instanceof WebSocketGraphQlRequest message)) {
            return chain.next(request);
        }
        request.executionId(ExecutionId.from(UUID.randomUUID().toString()));
        Map<String, Object> attributes = message.getSessionInfo().getAttributes();
        var open = (AtomicInteger) attributes.computeIfAbsent(OPEN, name -> new AtomicInteger());
        return Mono.defer(() -> {
            Runnable close = opened(open);
            return chain.next(request)
                    .map(response -> closing(response, close))
                    .doOnError(fault -> close.run())
                    .doOnCancel(close);
        });
    }

    private static Runnable opened(AtomicInteger open) {
        if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            throw new ApiException(
                    ErrorCode.LIMIT_EXCEEDED, "One connection may have " + MOST + " requests and streams open");
        }
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (closed.compareAndSet(false, true)) {
                open.decrementAndGet();
            }
        };
    }

    private static WebGraphQlResponse closing(WebGraphQlResponse response, Runnable close) {
        if (response.getData() instanceof Publisher<?> stream) {
            return response.transform(builder -> builder.data(Flux.from(stream).doFinally(end -> close.run())));
        }
        close.run();
        return response;
    }
}
