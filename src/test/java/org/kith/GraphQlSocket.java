package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket that speaks {@code graphql-transport-ws}, as a front-end would. Pings are answered and not shown. */
public final class GraphQlSocket implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONG = Duration.ofSeconds(40);

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private GraphQlSocket(URI uri, Map<String, String> headers) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(builder::header);
        URI address = URI.create(uri.toString().replaceFirst("^http", "ws"));
        socket = builder.buildAsync(address, new Listener()).join();
    }

    /** Opens a connection, and says nothing yet. */
    public static GraphQlSocket open(URI uri, Map<String, String> headers) {
        return new GraphQlSocket(uri, headers);
    }

    /** Opens a connection with a token in its first message, and waits until it is taken. */
    public static GraphQlSocket of(URI uri, String token) {
        GraphQlSocket socket = open(uri, Map.of());
        socket.init(Map.of("Authorization", "Bearer " + token));
        assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        return socket;
    }

    public void init(Map<String, ?> payload) {
        send(Map.of("type", "connection_init", "payload", payload));
    }

    public void subscribe(String id, String document, Map<String, ?> variables) {
        send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document, "variables", variables)));
    }

    public void complete(String id) {
        send(Map.of("type", "complete", "id", id));
    }

    public void send(Object message) {
        sendText(JSON.writeValueAsString(message));
    }

    public void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /** The next message, which has to come. */
    public JsonNode next() {
        return Objects.requireNonNull(next(LONG), "No message came");
    }

    /** The next message, or null where none comes in this time. */
    public @Nullable JsonNode next(Duration patience) {
        try {
            return messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The data of the next message, which has to be an answer to this request. */
    public JsonNode data(String id) {
        JsonNode message = next();
        assertThat(message.path("type").asString()).as(message.toString()).isEqualTo("next");
        assertThat(message.path("id").asString()).isEqualTo(id);
        assertThat(message.at("/payload/errors").isEmpty())
                .as(message.toString())
                .isTrue();
        return message.at("/payload/data");
    }

    /** The code of the error that the next message tells. */
    public String errorCode() {
        JsonNode message = next();
        JsonNode errors = message.path("type").asString().equals("error")
                ? message.path("payload")
                : message.at("/payload/errors");
        return errors.path(0).at("/extensions/code").asString(message.toString());
    }

    /** With which status the other side closes the connection. */
    public int closed() {
        return closed.orTimeout(LONG.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.path("type").asString().equals("ping")) {
                    send(Map.of("type", "pong"));
                } else {
                    messages.add(message);
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
