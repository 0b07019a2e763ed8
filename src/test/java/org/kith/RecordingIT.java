package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.kith.api.GlobalId;
import tools.jackson.databind.JsonNode;

/** Mutations over HTTP, about people of the test's own. */
public abstract class RecordingIT extends KithIT {

    /** A worker in one team, and what they say who they are. */
    public record Worker(String id, String team, String token) {}

    protected Families families;
    protected Worker worker;

    @BeforeEach
    void makeAWorker() {
        families = families();
        worker = worker("practitioner");
    }

    /** A worker with a team of their own. */
    protected Worker worker(String role) {
        return colleague(role, families.team(), false);
    }

    protected Worker colleague(String role, String team, boolean manages) {
        String id = families.worker(role);
        families.join(id, team, manages);
        return new Worker(id, team, token(role, id));
    }

    /** A child whom the worker sees whole. */
    protected String child(Worker whose, String given, String family, String birthDate) {
        String id = families.child(given, family, birthDate);
        families.allocate(whose.id(), id);
        return id;
    }

    /** The payload of a mutation. The input gets a key of its own unless it has one. */
    protected JsonNode mutate(String token, String name, Map<String, ?> input, String fields) {
        return answer(token, name, input, fields).at("/" + name);
    }

    protected GraphQlAnswer answer(String token, String name, Map<String, ?> input, String fields) {
        Map<String, Object> all = new HashMap<>(input);
        all.putIfAbsent("idempotencyKey", UUID.randomUUID().toString());
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        String document =
                "mutation Change($input: %s) { %s(input: $input) { userErrors { code path message } warnings { code path } bookmark %s } }"
                        .formatted(type, name, fields);
        return ask(token, document, Map.of("input", all));
    }

    protected JsonNode mutate(String name, Map<String, ?> input, String fields) {
        JsonNode payload = mutate(worker.token(), name, input, fields);
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        assertThat(payload.path("bookmark").isString()).isTrue();
        return payload;
    }

    /** The first reason why nothing was recorded, such as {@code INVALID at input.value}. */
    protected String refused(String name, Map<String, ?> input) {
        return refused(worker.token(), name, input);
    }

    protected String refused(String token, String name, Map<String, ?> input) {
        JsonNode payload = mutate(token, name, input, "");
        assertThat(payload.path("bookmark").isNull()).as(payload.toString()).isTrue();
        JsonNode error = payload.at("/userErrors/0");
        return error.path("code").asString() + " at "
                + String.join(
                        ".",
                        error.path("path").valueStream().map(JsonNode::asString).toList());
    }

    /** The first thing to look at again; "" where there is none. */
    protected static String warned(JsonNode payload) {
        JsonNode warning = payload.at("/warnings/0");
        return warning.isMissingNode()
                ? ""
                : warning.path("code").asString() + " at "
                        + String.join(
                                ".",
                                warning.path("path")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList());
    }

    /** A person as the worker sees them. */
    protected JsonNode person(String id, String fields) {
        return ask(worker.token(), "query P($id: ID!) { person(id: $id) { %s } }".formatted(fields), Map.of("id", id))
                .at("/person");
    }

    protected static Map<String, @Nullable Object> with(Map<String, ?> input, @Nullable Object... more) {
        Map<String, @Nullable Object> all = new HashMap<>(input);
        for (int i = 0; i < more.length; i += 2) {
            all.put(String.valueOf(more[i]), more[i + 1]);
        }
        return all;
    }

    protected static String global(String type, String storeId) {
        return new GlobalId(type, storeId).toString();
    }
}
