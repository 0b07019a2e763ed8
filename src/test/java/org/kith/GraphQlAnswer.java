package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP.
 *
 * @param status of HTTP
 * @param text the body as it was sent
 * @param body the same, read
 */
public record GraphQlAnswer(int status, String text, JsonNode body) {

    /** The data, having made sure that nothing went wrong. */
    public JsonNode data() {
        assertThat(errorCodes()).as("errors of %s", text).isEmpty();
        return body.path("data");
    }

    /** One value of the data, by JSON pointer: {@code /me/name}. */
    public JsonNode at(String pointer) {
        return data().at(pointer);
    }

    /** {@code extensions.code} of each error; the message where one has no code. */
    public List<String> errorCodes() {
        return StreamSupport.stream(body.path("errors").spliterator(), false)
                .map(e -> e.at("/extensions/code").asString(e.path("message").asString("")))
                .toList();
    }
}
