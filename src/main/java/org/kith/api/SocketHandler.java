package org.kith.api;

import graphql.ExecutionInput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The protocol {@code graphql-transport-ws}, with the limits of HTTP: a message is as long as a body may be, and a request may name a
 * known document by {@code documentId}. A connection ends with the token that opened it.
 */
public final class SocketHandler extends GraphQlWebSocketHandler {

    private static final String ENDS_AT = SocketHandler.class.getName() + ".endsAt";
    private static final String END = SocketHandler.class.getName() + ".end";
    private static final Set<String> OF_CLIENTS = Set.of("connection_init", "ping", "pong", "subscribe", "complete");
    private static final CloseStatus NO_MESSAGE = new CloseStatus(4400, "Not a message of graphql-transport-ws");
    private static final CloseStatus EXPIRED = new CloseStatus(4401, "The token has expired");

    private final JsonMapper json;
    private final int limit;

    SocketHandler(WebGraphQlHandler handler, JsonMapper json, Limits limits, GraphQlProperties.Websocket settings) {
        super(
                handler,
                new JacksonJsonHttpMessageConverter(json),
                settings.getConnectionInitTimeout(),
                settings.getKeepAlive());
        this.json = json;
        this.limit = Math.toIntExact(limits.body().toBytes());
    }

    /** Says when a connection has to end. */
    public static void endsAt(Map<String, Object> attributes, Instant end) {
        attributes.put(ENDS_AT, end);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(limit);
        super.afterConnectionEstablished(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        TextMessage understood;
        try {
            understood = understood(json.readTree(message.getPayload()));
        } catch (JacksonException | IllegalArgumentException e) {
            session.close(NO_MESSAGE);
            return;
        }
        super.handleTextMessage(session, understood);
        if (session.getAttributes().remove(ENDS_AT) instanceof Instant end) {
            Disposable closing =
                    Mono.delay(Duration.between(Instant.now(), end)).subscribe(now -> close(session));
            session.getAttributes().put(END, closing);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(END) instanceof Disposable closing) {
            closing.dispose();
        }
        super.afterConnectionClosed(session, status);
    }

    /** The message as Spring reads it, where it is one that a client may send. */
    private TextMessage understood(JsonNode message) {
        if (!(message instanceof ObjectNode object)
                || !OF_CLIENTS.contains(object.path("type").asString(""))) {
            throw new IllegalArgumentException("no message of a client");
        }
        if (object.path("type").asString().equals("subscribe")) {
            if (!object.path("id").isString() || !(object.get("payload") instanceof ObjectNode request)) {
                throw new IllegalArgumentException("a request without id or payload");
            }
            nameDocument(request);
        }
        return new TextMessage(json.writeValueAsString(object));
    }

    private static void nameDocument(ObjectNode request) {
        if (request.path("documentId").isString()) {
            request.withObject("/extensions/persistedQuery")
                    .put("version", 1)
                    .put("sha256Hash", request.path("documentId").asString());
        }
        boolean known = request.at("/extensions/persistedQuery").isObject();
        if (known && request.path("query").asString("").isBlank()) {
            request.put("query", ExecutionInput.PERSISTED_QUERY_MARKER);
        }
        boolean sound = request.path("query").isString()
                && !request.path("query").asString().isBlank()
                && mayBe(request.path("operationName").isString(), request.get("operationName"))
                && mayBe(request.path("variables").isObject(), request.get("variables"))
                && mayBe(request.path("extensions").isObject(), request.get("extensions"));
        if (!sound) {
            throw new IllegalArgumentException("no request of GraphQL");
        }
    }

    private static boolean mayBe(boolean fits, @Nullable JsonNode value) {
        return fits || value == null || value.isNull();
    }

    private static void close(WebSocketSession session) {
        try {
            session.close(EXPIRED);
        } catch (IOException e) {
            // It is closed by the other side.
        }
    }
}
