package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.GraphQlAnswer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "kith.trusted-documents.enabled=false")
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTests extends ApiSlice {

    @Test
    void aGoodRequestIsAnswered() {
        GraphQlAnswer answer = ask(
                "query($id: ID!) { node(id: $id) { __typename id ... on Thing { name born kind labels parts { name } } } }",
                Map.of("id", thingId("42")));
        assertThat(answer.at("/node/__typename").asString()).isEqualTo("Thing");
        assertThat(answer.at("/node/id").asString()).isEqualTo(thingId("42"));
        assertThat(answer.at("/node/born").asString()).isEqualTo("2014-03");
        assertThat(answer.at("/node/parts").size()).isEqualTo(2);
        assertThat(answer.text()).endsWith("\"extensions\":{\"cost\":{\"requested\":14,\"actual\":10}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ thing(id: 'x') { id } }                      | BAD_ID       | id is malformed",
                "{ thing(id: 5) { id } }                        | BAD_ID       | id is malformed",
                "{ thing(id: 'UGVyc29uOjE') { id } }            | BAD_ID       | a Thing is needed",
                "{ node(id: 'UGVyc29uOjE') { id } }             | BAD_ID       | names a type that this API does not have",
                "{ node(id: 'x') { id } }                       | BAD_ID       | id is malformed",
                "{ thing(id: null) { id } }                     | BAD_ARGUMENT | Null value for non-null field argument 'id'",
                "{ thing(id: {a: 1}) { id } }                   | BAD_ARGUMENT | Argument 'id' is not a valid 'ID'",
                "{ things(first: 0) { totalCount } }            | BAD_ARGUMENT | from 1 to 100, and is 0",
                "{ things(first: 101) { totalCount } }          | BAD_ARGUMENT | from 1 to 100, and is 101",
                "{ things(first: 9999999999) { totalCount } }   | BAD_ARGUMENT | Argument 'first' is not a valid 'Int'",
                "{ things(after: 'x') { totalCount } }          | BAD_CURSOR   | leave it out to start at the first page",
                "{ things(filter: {born: '2014-13'}) { totalCount } } | BAD_ARGUMENT | Argument 'filter.born' is not a valid 'PartialDate' - The month has to be from 01 to 12, and is 13",
                "{ things(filter: {zzz: 1}) { totalCount } }    | BAD_ARGUMENT | Argument 'filter' contains a field not in 'ThingFilter': 'zzz'",
                "{ echo(date: 5) }                              | BAD_ARGUMENT | written as a string",
                "{ echo(day: '2014-03') }                       | BAD_ARGUMENT | whole date is needed",
                "{ echo(at: '2014-03-03T10:00') }               | BAD_ARGUMENT | has to have a date and an offset",
                "{ echo(kind: UGLY) }                           | BAD_ARGUMENT | Argument 'kind' is not a valid 'ThingKind'",
                "{ thing { id } }                               | BAD_DOCUMENT | Missing field argument 'id'",
                "{ nothing }                                    | BAD_DOCUMENT | Field 'nothing' in type 'Query' is undefined",
                "{ echo(zzz: 1) }                               | BAD_DOCUMENT | Unknown field argument 'zzz'",
                "{                                              | BAD_DOCUMENT | Invalid syntax",
                "query A { echo } query B { echo }              | BAD_DOCUMENT | Must provide operation name",
                "mutation { x }                                 | BAD_DOCUMENT | is undefined",
                "subscription { x }                             | BAD_DOCUMENT | not supported by the schema",
                "type Query { x: Int }                          | BAD_DOCUMENT | not executable",
                "{ __schema { types { name } } }                | BAD_DOCUMENT | Introspection has been disabled",
                "{ __type(name: 'Thing') { name } }             | BAD_DOCUMENT | Introspection has been disabled",
                "{ fault(of: 'forbidden') }                     | FORBIDDEN    | role may not use this",
                "{ fault(of: 'unauthenticated') }               | UNAUTHENTICATED | access token",
                "{ fault(of: 'own') }                           | UNAVAILABLE  | Not now",
                "{ fault(of: 'wrapped') }                       | UNAVAILABLE  | Not now",
                "{ fault(of: 'cypher') }                        | INTERNAL     | Something went wrong on our side",
                "{ faultyThing { kind } }                       | INTERNAL     | Something went wrong on our side",
                "{ faultyThing { parts { name } } }             | INTERNAL     | Something went wrong on our side",
                "{ slow(millis: 3000) }                         | TIMEOUT      | took too long",
            })
    void everyErrorHasItsCode(String document, String code, String message) {
        GraphQlAnswer answer = ask(document.replace('\'', '"'));
        assertThat(answer.errorCodes()).as(answer.text()).contains(code).containsOnly(code);
        assertThat(answer.body().at("/errors/0/message").asString()).contains(message);
        assertWholeAndClean(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "query($v: PartialDate) { echo(date: $v) }                  | \"2014-13\"          | and is 13",
                "query($v: PartialDate) { echo(date: $v) }                  | {\"a\": 1}           | written as a string",
                "query($v: ThingKind) { echo(kind: $v) }                    | \"UGLY\"             | enum 'ThingKind'",
                "query($v: ID!) { thing(id: $v) { id } }                    | null                 | Null value",
                "query($v: ThingFilter) { things(filter: $v) { totalCount } } | {\"zzz\": 1}       | zzz",
                "query($v: ThingFilter) { things(filter: $v) { totalCount } } | {\"number\": \"x\"} | type 'Int'",
                "query($v: ThingFilter) { things(filter: $v) { totalCount } } | [1]                | an object is needed",
            })
    void aVariableGetsTheCodeOfTheSameValueInTheDocument(String document, String value, String message) {
        GraphQlAnswer answer = post("{\"query\": \"" + document + "\", \"variables\": {\"v\": " + value + "}}");
        assertThat(answer.errorCodes()).as(answer.text()).containsExactly("BAD_ARGUMENT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains(message);
        assertWholeAndClean(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "[{\"query\": \"{ echo }\"}, {\"query\": \"{ echo }\"}]",
                "{}",
                "null",
                "5",
                "{\"query\": null}",
                "{\"query\": {\"a\": 1}}",
                "{\"query\": \"{ echo }\", \"variables\": []}",
                "{\"query\": \"{ echo }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ echo }\", \"extensions\": 1}",
                "{\"documentId\": {\"a\": 1}}",
            })
    void aBodyThatIsNoRequestIsABadDocument(String body) {
        GraphQlAnswer answer = post(body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.errorCodes()).containsExactly("BAD_DOCUMENT");
        assertWholeAndClean(answer);
    }

    @Test
    void theLogOfAFaultHasTheRequestIdAndThePlaceButNoValue(CapturedOutput output) {
        GraphQlAnswer answer = ask("{ fault(of: \"cypher\") }");
        String requestId = answer.body().at("/errors/0/extensions/requestId").asString();
        assertThat(output.getAll())
                .contains("Request " + requestId + " failed at /fault")
                .contains("at org.kith.api.ApiSlice$Things.fault")
                .doesNotContain("Bea Ashdown");
    }

    @Test
    void whatIsStoppedAtItsDeadlineIsNoFault(CapturedOutput output) throws InterruptedException {
        ask("{ slow(millis: 1500) }");
        Thread.sleep(1000);
        assertThat(output.getAll()).doesNotContain("ERROR");
    }

    @Test
    void theCodeIsSaidOnce() {
        JsonNode extensions = ask("{ nothing }").body().at("/errors/0/extensions");
        assertThat(extensions.propertyNames()).containsExactly("code", "requestId");
    }

    @Test
    void ourFaultIsNoStatusOfThe400s() {
        assertThat(statusOf("{ slow(millis: 3000) }")).isEqualTo(504);
        assertThat(statusOf("{ nothing }")).isEqualTo(400);
        assertThat(statusOf("{ fault(of: \"cypher\") }")).isEqualTo(200);
    }

    @Test
    void messagesAreInEnglish() {
        String body = "{\"query\": \"query($v: PartialDate) { echo(date: $v) }\", \"variables\": {\"v\": 5}}";
        for (String text : new String[] {body, "{\"query\": \"{ nothing }\"}", "{\"query\": \"{\"}"}) {
            GraphQlAnswer german =
                    send(request().header("Accept-Language", "de-DE").POST(HttpRequest.BodyPublishers.ofString(text)));
            assertThat(german.body().at("/errors/0/message"))
                    .isEqualTo(post(text).body().at("/errors/0/message"));
        }
    }

    @Test
    void oneErrorForEachFieldThatFailed() {
        String fields = IntStream.range(0, 12)
                .mapToObj(i -> "a" + i + ": parts { id } ")
                .collect(Collectors.joining());
        GraphQlAnswer answer = ask("{ faultyParts { " + fields + "} }");
        assertThat(answer.errorCodes()).hasSize(12).containsOnly("INTERNAL");
    }

    @Test
    void graphiQlIsNotThere() {
        assertThat(send(HttpRequest.newBuilder(uri("/graphiql")).GET()).status())
                .isEqualTo(404);
    }

    private int statusOf(String document) {
        return send(request()
                        .header("Accept", "application/graphql-response+json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))))
                .status();
    }

    private static void assertWholeAndClean(GraphQlAnswer answer) {
        for (JsonNode error : answer.body().path("errors")) {
            assertThat(error.at("/extensions/requestId").asString()).hasSize(36);
            assertThat(error.path("message").asString()).hasSizeLessThan(310);
        }
        assertThat(answer.text())
                .doesNotContain(
                        "Bea Ashdown", "MATCH", "SECRET", "Exception", "org.kith", "graphql.", "Value{", "Map", "List");
    }
}
