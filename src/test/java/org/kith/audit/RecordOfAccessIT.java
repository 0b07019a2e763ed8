package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.Families.id;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlAnswer;
import org.kith.GraphQlSocket;
import org.kith.KithIT;
import org.kith.TestIssuer;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.json.JsonMapper;

/** Who was told of whom, as the store has it when the answer is there. */
class RecordOfAccessIT extends KithIT {

    private String worker;
    private String child;
    private String mother;

    @BeforeEach
    void recordFamily() {
        worker = families().worker("practitioner");
        child = families().child("Mara", "Invented", "2016-02-03");
        mother = families().person("Ida", "Invented", "1990-05-06");
        families().tie(Type.PARENT, mother, child, "BIRTH");
        families().allocate(worker, child);
    }

    private String token() {
        return token("practitioner", worker);
    }

    /** All records of the worker of this test, in their order. */
    private List<AccessRecord> recorded() {
        List<AccessRecord> found = new ArrayList<>();
        families().write(tx -> {
            found.clear();
            List<Row> rows = tx.run("""
                    MATCH (s:AccessSegment) WHERE any(line IN s.lines WHERE line CONTAINS $worker)
                    RETURN s.lines AS lines ORDER BY s.key""", Map.of("worker", worker));
            rows.forEach(row -> row.texts("lines").stream()
                    .map(AccessRecord::of)
                    .filter(record -> record.professional().equals(worker))
                    .forEach(found::add));
        });
        return found;
    }

    @Test
    void aQueryIsInTheStoreWhenItsAnswerIsThere() {
        GraphQlAnswer answer = ask(
                token(),
                "query Around($id: ID!) { familyNetwork(personId: $id) { people { person { displayName } } } }",
                Map.of("id", id(child)));
        assertThat(answer.at("/familyNetwork/people")).hasSize(2);
        assertThat(recorded()).singleElement().satisfies(record -> {
            assertThat(record.told()).isEqualTo(Map.of(Level.FULL, List.of(child), Level.NETWORK, List.of(mother)));
            assertThat(record.operation()).isEqualTo("Around");
            assertThat(record.roots()).containsExactly("familyNetwork");
            assertThat(record.roles()).containsExactly("practitioner");
            assertThat(record.line()).doesNotContain("Mara").doesNotContain("Invented");
        });
    }

    @Test
    void objectsThatAreReachedByTheirIdSayWhomTheyAreAbout() {
        String fact = families().allocate(worker, child);
        String allocation = new GlobalId("Allocation", fact).toString();
        assertThat(ask(
                                token(),
                                "query($id: ID!) { node(id: $id) { ... on Allocation { role } } }",
                                Map.of("id", allocation))
                        .at("/node/role")
                        .asString())
                .isEqualTo("SOCIAL_WORKER");
        assertThat(recorded().getLast().told()).isEqualTo(Map.of(Level.FULL, List.of(child)));
        ask(token(), "query($id: ID!) { familyNetwork(personId: $id) { ties { kind } } }", Map.of("id", id(child)));
        assertThat(recorded().getLast().told())
                .isEqualTo(Map.of(Level.FULL, List.of(child), Level.NETWORK, List.of(mother)));
    }

    @Test
    void countsAndNobodyAreNotRecorded() {
        assertThat(ask(token(), "{ children { totalCount } }")
                        .at("/children/totalCount")
                        .asInt())
                .isEqualTo(1);
        ask(token(), "query($id: ID!) { person(id: $id) { displayName } }", Map.of("id", id(Ids.next())));
        ask(token(), "{ me { roles } }");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aMutationIsRecordedWithWhomItIsAboutAndAgainOnlyAsALookWhenItIsReplayed() {
        Map<String, Object> input =
                input("given", "Nia", "firstTie", Map.of("otherId", id(child), "relationship", "auntUncle"));
        String made = record(token(), "recordPerson", input, "person { id }")
                .at("/person/id")
                .asString();
        String aunt = GlobalId.parse(made).key();
        assertThat(recorded()).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("MUTATION");
            assertThat(record.changed()).contains(aunt, child);
            assertThat(record.told().values().stream().flatMap(List::stream)).contains(aunt);
        });
        record(token(), "recordPerson", input, "person { id }");
        assertThat(recorded()).hasSize(2);
        assertThat(recorded().getLast().changed()).isEmpty();
        record(
                token(),
                "recordName",
                input("personId", id(Ids.next()), "kind", "ALIAS", "given", "N"),
                "name { text }");
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void eachMessageOfAStreamIsRecordedOverBothTransports() throws IOException, InterruptedException {
        String listen = "subscription($id: ID!) { networkChanged(personId: $id, atOnce: true) { people { hops } } }";
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), token())) {
            socket.subscribe("s", listen, Map.of("id", id(child)));
            assertThat(socket.data("s").at("/networkChanged/people")).hasSize(2);
            assertThat(recorded()).singleElement().satisfies(record -> {
                assertThat(record.kind()).isEqualTo("SUBSCRIPTION");
                assertThat(record.told().get(Level.FULL)).containsExactly(child);
            });
            Map<String, Object> aunt =
                    input("given", "Nia", "firstTie", Map.of("otherId", id(child), "relationship", "auntUncle"));
            assertThat(codes(record(token(), "recordPerson", aunt, "person { id }")))
                    .isEmpty();
            socket.data("s");
            assertThat(recorded())
                    .extracting(AccessRecord::kind)
                    .containsExactly("SUBSCRIPTION", "MUTATION", "SUBSCRIPTION");
            socket.subscribe("q", "query($id: ID!) { person(id: $id) { displayName } }", Map.of("id", id(child)));
            socket.data("q");
            assertThat(recorded()).hasSize(4);
        }
        HttpRequest request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of("query", listen, "variables", Map.of("id", id(child))))))
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream stream = response.body()) {
            StringBuilder told = new StringBuilder();
            while (told.indexOf("hops") < 0) {
                told.append(new String(stream.readNBytes(1), StandardCharsets.UTF_8));
            }
            assertThat(recorded()).hasSize(5);
        }
    }

    @Test
    void whatIsInTheStoreIsWhole() {
        ask(token(), "query($id: ID!) { person(id: $id) { displayName } }", Map.of("id", id(child)));
        Verifier verifier = new Verifier(List.of(AuditKey.of(TestIssuer.AUDIT_KEY)), List.of());
        families()
                .write(tx -> tx.run("MATCH (s:AccessSegment) RETURN properties(s) AS s ORDER BY s.key", Map.of())
                        .forEach(row -> verifier.take(Stored.segment(row.row("s")))));
        Verdict verdict = verifier.end();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.records()).isPositive();
    }
}
