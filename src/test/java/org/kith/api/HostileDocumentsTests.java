package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.GraphQlAnswer;
import org.springframework.test.context.TestPropertySource;

/** The settings of production with any document allowed, so that the limits alone stand between a document and the store. */
@TestPropertySource(properties = "kith.trusted-documents.enabled=false")
class HostileDocumentsTests extends ApiSlice {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    static Arguments[] hostile() {
        return new Arguments[] {
            hostile("alias overload", "{ " + repeat(31, "a%d: echo ") + "}", "LIMIT_EXCEEDED"),
            hostile("1,000 aliases", "{ " + repeat(450, "a%d: echo ") + "}", "LIMIT_EXCEEDED"),
            hostile("aliases below", thing(repeat(31, "a%d: name ")), "LIMIT_EXCEEDED"),
            hostile(
                    "aliases in a fragment used twice",
                    "{ " + aliased("a", "...F") + aliased("b", "...F") + "} fragment F on Thing { "
                            + repeat(15, "a%d: name ") + "}",
                    "LIMIT_EXCEEDED"),
            hostile("repeated root field", "{ " + "echo ".repeat(6) + "}", "LIMIT_EXCEEDED"),
            hostile(
                    "root fields in fragments",
                    "{ ...F ...F } fragment F on Query { echo echo echo }",
                    "LIMIT_EXCEEDED"),
            hostile("deep recursion", thing("parent { ".repeat(10) + "name" + " }".repeat(10)), "LIMIT_EXCEEDED"),
            hostile(
                    "very deep recursion",
                    thing("parent { ".repeat(600) + "name" + " }".repeat(600)),
                    "LIMIT_EXCEEDED"),
            hostile(
                    "recursion through fragments",
                    thing("...F0") + chain(12, "fragment F%d on Thing { parent { ...F%d } } ", "Thing { name }"),
                    "LIMIT_EXCEEDED"),
            hostile(
                    "wide pages in pages",
                    "{ things(first: 100) { edges { node { others(first: 100) { edges" + " { node { name } } } } } } }",
                    "COST_EXCEEDED"),
            hostile("lists in lists", thing("parts { ".repeat(6) + "name" + " }".repeat(6)), "COST_EXCEEDED"),
            hostile(
                    "many duplicate fields in a page",
                    "{ things(first: 100) { edges { node { " + "name ".repeat(101) + "} } } }",
                    "COST_EXCEEDED"),
            hostile("5,000 duplicate fields", thing("name ".repeat(5000)), "LIMIT_EXCEEDED"),
            hostile("directive overload", "{ echo " + "@skip(if: false) ".repeat(500) + "}", "LIMIT_EXCEEDED"),
            hostile("fewer directives", "{ echo " + "@skip(if: false) ".repeat(250) + "}", "BAD_DOCUMENT"),
            hostile("unknown directives", "{ echo " + "@aa ".repeat(900) + "}", "BAD_DOCUMENT"),
            hostile(
                    "circular introspection",
                    "{ __schema { types { fields { type { fields { type { fields { type { fields"
                            + " { name } } } } } } } } } }",
                    "BAD_DOCUMENT"),
            hostile(
                    "cyclic fragments",
                    "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                    "BAD_DOCUMENT"),
            hostile("a fragment in itself", thing("...A") + " fragment A on Thing { parent { ...A } }", "BAD_DOCUMENT"),
            hostile(
                    "cyclic fragments, each twice in the other",
                    "{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }",
                    "BAD_DOCUMENT"),
            hostile(
                    "fragment bomb on one level",
                    "{ ...F0 } " + bomb(60, "Query", "...F%1$d ...F%1$d", "echo"),
                    "LIMIT_EXCEEDED"),
            hostile(
                    "fragment bomb by aliases",
                    thing("...F0") + bomb(60, "Thing", "a: parent { ...F%1$d } b: parent { ...F%1$d }", "name"),
                    "LIMIT_EXCEEDED"),
            hostile(
                    "fragment bomb by lists",
                    thing("...F0") + bomb(6, "Thing", "parts { ...F%1$d ...F%1$d }", "name"),
                    "COST_EXCEEDED"),
            hostile(
                    "fragments that nothing uses",
                    "{ echo } " + repeat(200, "fragment F%d on Query { echo } "),
                    "BAD_DOCUMENT"),
            hostile("many operations", repeat(250, "query Q%d { echo } "), "BAD_DOCUMENT"),
            hostile("parser bomb: brackets", "{".repeat(60_000), "BAD_DOCUMENT"),
            hostile("parser bomb: lists", "{ echo(date: " + "[".repeat(1900), "LIMIT_EXCEEDED"),
            hostile(
                    "parser bomb: objects",
                    "{ echo(date: " + "{a: ".repeat(640) + "1" + "}".repeat(640) + ") }",
                    "LIMIT_EXCEEDED"),
            hostile("parser bomb: comments", "{ echo }" + "#\n".repeat(25_000), "LIMIT_EXCEEDED"),
            hostile("parser bomb: one long name", "{ " + "a".repeat(60_000) + " }", "BAD_DOCUMENT"),
            hostile("parser bomb: an open string", "{ echo(date: \"" + "a".repeat(60_000), "BAD_DOCUMENT"),
            hostile("one long string", "{ echo(date: \"" + "1".repeat(60_000) + "\") }", "BAD_ARGUMENT"),
            hostile("500 unknown fields", "{ thing(id: \"x\") { " + repeat(500, "x%d ") + "} }", "BAD_DOCUMENT"),
            hostile("conflicting fields", thing("x: name x: born ".repeat(15)), "BAD_DOCUMENT"),
            hostile("300 variables", "query(" + repeat(300, "$v%d: Int ") + ") { echo }", "BAD_DOCUMENT"),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedAtOnce(String name, String document, String code) {
        long start = System.nanoTime();
        GraphQlAnswer answer = ask(document);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.errorCodes()).as(answer.text()).isNotEmpty().containsOnly(code);
        assertThat(answer.errorCodes()).hasSizeLessThanOrEqualTo(10);
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.text()).hasSizeLessThan(8_000);
        assertThat(taken).isLessThan(AT_ONCE);
    }

    @Test
    void whatIsJustWithinTheLimitsRuns() {
        assertThat(ask("{ " + repeat(5, "a%d: echo ") + "}").errorCodes()).isEmpty();
        assertThat(ask(thing("parent { ".repeat(8) + "name" + " }".repeat(8))).errorCodes())
                .isEmpty();
        assertThat(ask(thing(repeat(29, "a%d: name "))).errorCodes()).isEmpty();
        assertThat(ask(thing("name ".repeat(1900))).errorCodes()).isEmpty();
        assertThat(ask("{ echo" + ",".repeat(60_000) + " }").errorCodes()).isEmpty();
    }

    @Test
    void hugeVariablesAreRefusedByTheBody() {
        GraphQlAnswer answer = ask("query($v: String) { fault(of: \"own\") }", Map.of("v", "a".repeat(70_000)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.errorCodes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body().at("/errors/0/extensions/requestId").asString())
                .hasSize(36);
    }

    @Test
    void aBodyInChunksIsCountedAsItComesIn() {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", "{ echo }", "variables", Map.of("v", "a".repeat(70_000))));
        GraphQlAnswer answer =
                send(request().POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.errorCodes()).containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void aSmallBodyInChunksIsAnswered() {
        byte[] body = "{\"query\": \"{ echo }\"}".getBytes(StandardCharsets.UTF_8);
        GraphQlAnswer answer =
                send(request().POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertThat(answer.at("/echo").asString()).isEqualTo("null null null null");
    }

    @Test
    void variablesInsideEachOtherAreNotReadFurtherThanTheyMayGo() {
        String deep = "{\"inner\":".repeat(400) + "{}" + "}".repeat(400);
        GraphQlAnswer fits = post("{\"query\": \"query($v: ThingFilter) { things(filter: $v) { totalCount } }\","
                + " \"variables\": {\"v\": " + deep + "}}");
        assertThat(fits.status()).isEqualTo(200);
        String deeper = "{\"inner\":".repeat(5000) + "{}" + "}".repeat(5000);
        GraphQlAnswer refused = post("{\"query\": \"{ echo }\", \"variables\": {\"v\": " + deeper + "}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorCodes()).containsExactly("BAD_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/html",
                "application/graphql"
            })
    void aBodyThatABrowserMaySendFromAnywhereIsRefused(String type) {
        GraphQlAnswer answer = send(request()
                .setHeader("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ echo }\"}")));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text()).doesNotContain("null null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void onlyPostIsAnswered(String method) {
        GraphQlAnswer answer =
                send(request().method(method, HttpRequest.BodyPublishers.ofString("{\"query\": \"{ echo }\"}")));
        assertThat(answer.status()).isIn(404, 405);
        assertThat(answer.text()).doesNotContain("null null");
    }

    @Test
    void asAStreamOfEventsADocumentIsBoundAsAnyOther() {
        assertThat(streamed("{ echo }"))
                .startsWith("event:next")
                .contains("null null")
                .contains("event:complete");
        assertThat(streamed("{ " + "a: echo ".repeat(31) + "}"))
                .contains("LIMIT_EXCEEDED")
                .doesNotContain("null null");
    }

    private String streamed(String document) {
        return send(request()
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))))
                .text();
    }

    private static Arguments hostile(String name, String document, String code) {
        return Arguments.of(name, document, code);
    }

    private static String thing(String selections) {
        return "{ thing(id: \"" + thingId("1") + "\") { " + selections + " } }";
    }

    private static String aliased(String alias, String selections) {
        return alias + ": thing(id: \"" + thingId("1") + "\") { " + selections + " } ";
    }

    private static String repeat(int times, String pattern) {
        return IntStream.range(0, times).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static String chain(int length, String pattern, String last) {
        return IntStream.range(0, length)
                        .mapToObj(i -> pattern.formatted(i, i + 1))
                        .collect(Collectors.joining())
                + "fragment F" + length + " on " + last;
    }

    /** Fragments of which each selects the next by a pattern, more than once. */
    private static String bomb(int length, String type, String pattern, String last) {
        return IntStream.range(0, length)
                        .mapToObj(i -> "fragment F" + i + " on " + type + " { " + pattern.formatted(i + 1) + " } ")
                        .collect(Collectors.joining())
                + "fragment F" + length + " on " + type + " { " + last + " }";
    }
}
