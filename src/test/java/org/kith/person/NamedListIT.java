package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlSocket;
import org.kith.RecordingIT;
import org.kith.graph.Provenance;
import org.kith.kinship.RecordTies.Type;
import org.kith.person.RecordPeople.PersonRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A councillor's child: Zeb, his mother, and a half-sister who has another worker. */
class NamedListIT extends RecordingIT {

    private static final String FULL = "person { id displayName namedList { professionals { id } reason revision } }";

    /** Whatever tells of people, about one person and about whom a search for the name finds. */
    private static final String EVERYTHING = """
            query E($id: ID!, $zeb: ID!, $number: String!, $knownAt: DateTime) {
              person(id: $zeb) { id } node(id: $zeb) { id }
              personByIdentifier(system: NHS_NUMBER, value: $number) { id }
              familyNetwork(personId: $id, hops: 3, knownAt: $knownAt) { people { person { id displayName possibleDuplicates { person { id } } households { members { person { id } } } } } ties { from { id } to { id } } }
              relatives(of: $id, knownAt: $knownAt) { person { id } }
            }
            """;

    private static final String MORE = """
            query M($id: ID!, $zeb: ID!, $text: String!) {
              kinship(from: $id, to: $zeb) { label }
              pathsBetween(from: $id, to: $zeb) { steps { detail } }
              siblingGroup(childId: $id) { children { person { id } } }
              people(search: {text: $text}) { totalCount nodes { id } }
              timeline(personId: $id) { totalCount nodes { title people { id } } }
            }
            """;

    @Autowired
    private RecordPeople people;

    private Worker manager;
    private Worker second;
    private String family;
    private String zeb;
    private String mother;
    private String sister;
    private String number;

    @BeforeEach
    void aCouncillorsChild() {
        family = "Quillon" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9-]", "x");
        manager = worker("team-manager");
        second = worker("team-manager");
        zeb = child(manager, "Zebulon", family, "2014-03-02");
        families.allocate(second.id(), zeb);
        mother = families.person("Mum", family, "1990");
        sister = child(worker, "Ysolde", family, "2012-01-09");
        families.tie(Type.PARENT, mother, zeb, "BIRTH");
        families.tie(Type.PARENT, mother, sister, "BIRTH");
        number = nhsNumber();
        assertThat(mutate(
                                manager.token(),
                                "recordIdentifier",
                                Map.of("personId", Families.id(zeb), "system", "NHS_NUMBER", "value", number),
                                "")
                        .path("userErrors"))
                .isEmpty();
    }

    private static String nhsNumber() {
        for (long n = System.nanoTime() % 1_000_000_000L; ; n++) {
            String nine = "%09d".formatted(n % 1_000_000_000L);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (nine.charAt(i) - '0');
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + check % 11;
            }
        }
    }

    private Map<String, Object> list(Worker... workers) {
        return Map.of(
                "personId",
                Families.id(zeb),
                "professionalIds",
                Stream.of(workers)
                        .map(each -> global("Professional", each.id()))
                        .toList(),
                "reason",
                "his mother sits on the council");
    }

    private JsonNode restricted(Worker... workers) {
        JsonNode payload = mutate(workers[0].token(), "restrictRecord", list(workers), FULL);
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return payload;
    }

    private String everything(Worker viewer, String about, @Nullable OffsetDateTime knownAt) {
        Map<String, @Nullable Object> of = with(
                Map.of("id", Families.id(about), "zeb", Families.id(zeb), "number", number),
                "knownAt",
                knownAt == null ? null : knownAt.toString());
        return answer(viewer, EVERYTHING, of)
                + answer(
                        viewer,
                        MORE,
                        Map.of("id", Families.id(about), "zeb", Families.id(zeb), "text", "Zebulon " + family));
    }

    /** A store that has grown plans a statement once more, which on a busy machine takes longer than a request may: then once again. */
    private String answer(Worker viewer, String document, Map<String, ?> variables) {
        var answer = ask(viewer.token(), document, variables);
        for (int again = 0;
                again < 5 && (answer.status() != 200 || answer.errorCodes().contains("TIMEOUT"));
                again++) {
            answer = ask(viewer.token(), document, variables);
        }
        assertThat(answer.errorCodes()).as(answer.text()).isEmpty();
        return answer.text().replaceAll(",\"extensions\".*", "");
    }

    @Test
    void thoseOnTheListSeeTheWholeRecordAndNobodyElseATrace() {
        OffsetDateTime before = OffsetDateTime.now();
        assertThat(everything(worker, sister, null)).contains(Families.id(zeb), "Zebulon");

        JsonNode payload = restricted(manager);
        assertThat(payload.at("/person/namedList/professionals/0/id").asString())
                .isEqualTo(global("Professional", manager.id()));
        assertThat(payload.at("/person/namedList/reason").asString()).isEqualTo("his mother sits on the council");

        assertThat(everything(manager, zeb, null))
                .contains(
                        "\"person\":{\"id\":\"" + Families.id(zeb),
                        "\"personByIdentifier\":{\"id\"",
                        Families.id(mother),
                        Families.id(sister));
        for (OffsetDateTime when : Arrays.asList(null, before)) {
            assertThat(everything(worker, sister, when))
                    .doesNotContain(Families.id(zeb), "Zebulon", "his mother sits")
                    .contains(
                            "\"person\":null",
                            "\"node\":null",
                            "\"personByIdentifier\":null",
                            "\"totalCount\":0",
                            Families.id(mother));
            assertThat(everything(second, zeb, when)).doesNotContain(Families.id(zeb), Families.id(mother), family);
        }
        assertThat(ask(second.token(), "{ children { totalCount nodes { id } } }")
                        .text())
                .contains("\"totalCount\":0", "\"nodes\":[]");
    }

    @Test
    void aRecordThatIsOpenedIsSeenAsBeforeAndItsHistoryIsKept() {
        String asBefore = everything(worker, sister, null);
        JsonNode list = restricted(manager, second).at("/person/namedList");
        Map<String, Object> open = Map.of(
                "personId", Families.id(zeb), "revision", list.path("revision").asString(), "reason", "she has left");
        JsonNode payload = mutate(second.token(), "unrestrictRecord", open, FULL);
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        assertThat(payload.at("/person/namedList").isNull()).isTrue();
        assertThat(everything(worker, sister, null)).isEqualTo(asBefore);
        assertThat(refused(second.token(), "unrestrictRecord", open)).isEqualTo("ALREADY_RECORDED at input.personId");
        families.write(tx -> assertThat(tx.run(
                        "MATCH (:Person {id: $id})-[:WAS]->(was) RETURN was.restrictedTo AS list ORDER BY was.recordedAt",
                        Map.of("id", zeb)))
                .extracting(row -> row.texts("list"))
                .containsExactly(
                        List.of(), Stream.of(manager.id(), second.id()).sorted().toList()));
    }

    @Test
    void whatIsWrongIsRefusedAndSaysNothing() {
        String token = manager.token();
        assertThat(refused(token, "restrictRecord", list(second))).isEqualTo("INVALID at input.professionalIds");
        assertThat(refused(token, "restrictRecord", list())).isEqualTo("INVALID at input.professionalIds");
        assertThat(refused(token, "restrictRecord", list(manager, manager)))
                .isEqualTo("INVALID at input.professionalIds");
        assertThat(refused(token, "restrictRecord", with(list(manager), "reason", " ")))
                .isEqualTo("INVALID at input.reason");
        assertThat(refused(token, "restrictRecord", list(manager, new Worker("none", "", ""))))
                .isEqualTo("NOT_FOUND at input.professionalIds.1");
        assertThat(refused(token, "restrictRecord", with(list(manager), "personId", Families.id("nobody"))))
                .isEqualTo("NOT_FOUND at input.personId");
        assertThat(refused(token, "restrictRecord", with(list(manager), "personId", Families.id(sister))))
                .isEqualTo("NOT_ALLOWED at input.personId");
        assertThat(answer(worker.token(), "restrictRecord", list(worker), "").errorCodes())
                .containsExactly("FORBIDDEN");
        assertThat(refused(
                        token,
                        "unrestrictRecord",
                        Map.of("personId", Families.id(zeb), "revision", "1", "reason", "none")))
                .isEqualTo("ALREADY_RECORDED at input.personId");

        JsonNode list = restricted(manager).at("/person/namedList");
        String revision = list.path("revision").asString();
        assertThat(refused(token, "restrictRecord", list(manager, second))).isEqualTo("INVALID at input.revision");
        assertThat(refused(token, "restrictRecord", with(list(manager, second), "revision", "1")))
                .isEqualTo("CONFLICT at input.revision");
        assertThat(refused(token, "restrictRecord", with(list(manager), "revision", revision)))
                .isEqualTo("ALREADY_RECORDED at input.professionalIds");
        assertThat(refused(second.token(), "restrictRecord", with(list(second), "revision", revision)))
                .isEqualTo("NOT_FOUND at input.personId");
        assertThat(refused(
                        second.token(),
                        "unrestrictRecord",
                        Map.of("personId", Families.id(zeb), "revision", revision, "reason", "none")))
                .isEqualTo("NOT_FOUND at input.personId");
        assertThat(mutate(token, "restrictRecord", with(list(manager, second), "revision", revision), FULL)
                        .at("/person/namedList/professionals"))
                .hasSize(2);
    }

    @Test
    void aKeyIsUsedOnceAndAReplayIsAuthorisedAgain() {
        Map<String, @Nullable Object> input =
                with(list(manager, second), "idempotencyKey", UUID.randomUUID().toString());
        JsonNode first = mutate(manager.token(), "restrictRecord", input, FULL);
        assertThat(mutate(manager.token(), "restrictRecord", input, FULL).path("person"))
                .isEqualTo(first.path("person"));
        assertThat(refused(manager.token(), "restrictRecord", with(input, "reason", "another")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
        String revision = first.at("/person/namedList/revision").asString();
        JsonNode without = mutate(second.token(), "restrictRecord", with(list(second), "revision", revision), FULL);
        assertThat(without.path("userErrors")).as(without.toString()).isEmpty();
        assertThat(refused(manager.token(), "restrictRecord", input)).isEqualTo("NOT_FOUND at input.personId");
    }

    @RepeatedTest(2)
    void ofTwoWhoRestrictAtOnceOneIsToldThatThereIsNobody() {
        List<CompletableFuture<JsonNode>> both = Stream.of(manager, second)
                .map(each ->
                        CompletableFuture.supplyAsync(() -> mutate(each.token(), "restrictRecord", list(each), FULL)))
                .toList();
        assertThat(both.stream()
                        .map(CompletableFuture::join)
                        .map(RecordingIT::codes)
                        .toList())
                .containsExactlyInAnyOrder(List.of(), List.of("NOT_FOUND"));
        long seen = Stream.of(manager, second)
                .filter(each -> everything(each, zeb, null).contains("Zebulon"))
                .count();
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void anOpenSubscriptionLosesWhoIsRestricted() {
        String document =
                "subscription L($id: ID!) { networkChanged(personId: $id, atOnce: true) { people { person { displayName } } } }";
        try (GraphQlSocket ofSister = GraphQlSocket.of(uri("/graphql"), worker.token());
                GraphQlSocket ofZeb = GraphQlSocket.of(uri("/graphql"), second.token())) {
            ofSister.subscribe("s", document, Map.of("id", Families.id(sister)));
            ofZeb.subscribe("z", document, Map.of("id", Families.id(zeb)));
            assertThat(ofSister.data("s").toString()).contains("Zebulon");
            assertThat(ofZeb.data("z").toString()).contains("Zebulon");
            restricted(manager);
            assertThat(ofSister.data("s").toString()).contains("Ysolde", "Mum").doesNotContain("Zebulon");
            assertThat(ofZeb.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void noImportOpensWhatAWorkerHasRestricted() {
        restricted(manager);
        var again = new PersonRow(zeb, UUID.randomUUID().toString(), "Zebulon", family, "M", null, null, null, null);
        families.write(tx -> people.people(tx, new Provenance("test", null), List.of(again)));
        assertThat(everything(second, zeb, null)).doesNotContain(Families.id(zeb));
        assertThat(ask(
                                manager.token(),
                                "query P($id: ID!) { person(id: $id) { sex namedList { professionals { id } } } }",
                                Map.of("id", Families.id(zeb)))
                        .at("/person")
                        .toString())
                .contains("\"sex\":\"M\"", global("Professional", manager.id()));
    }

    @Test
    void aMergeNeverOpensARecord() {
        String gran = families.person("Gran", family, "1960");
        String granny = families.person("Granny", family, null);
        families.tie(Type.PARENT, gran, mother, "BIRTH");
        families.tie(Type.KIN, granny, zeb, "GRANDPARENT");
        Map<String, Object> merge = Map.of("keptId", Families.id(gran), "duplicateId", Families.id(granny));
        mutate(manager.token(), "restrictRecord", with(list(manager), "personId", Families.id(granny)), "");
        assertThat(refused(manager.token(), "mergePeople", merge)).isEqualTo("INVALID at input.duplicateId");
        mutate(manager.token(), "restrictRecord", with(list(manager, second), "personId", Families.id(gran)), "");
        assertThat(refused(manager.token(), "mergePeople", merge)).isEqualTo("INVALID at input.duplicateId");

        open(granny);
        open(gran);
        JsonNode merged = mutate(manager.token(), "mergePeople", merge, "mergeId");
        assertThat(merged.path("userErrors")).as(merged.toString()).isEmpty();
        mutate(manager.token(), "restrictRecord", with(list(manager), "personId", Families.id(gran)), "");
        JsonNode back = mutate(
                manager.token(),
                "unmergePeople",
                Map.of("mergeId", merged.path("mergeId").asString()),
                FULL);
        assertThat(back.at("/person/namedList/professionals/0/id").asString())
                .as(back.toString())
                .isEqualTo(global("Professional", manager.id()));
        for (String each : List.of(gran, granny)) {
            assertThat(ask(
                                    second.token(),
                                    "query P($id: ID!) { person(id: $id) { id } }",
                                    Map.of("id", Families.id(each)))
                            .at("/person")
                            .isNull())
                    .isTrue();
        }
    }

    private void open(String person) {
        String revision = ask(
                        manager.token(),
                        "query P($id: ID!) { person(id: $id) { namedList { revision } } }",
                        Map.of("id", Families.id(person)))
                .at("/person/namedList/revision")
                .asString();
        JsonNode payload = mutate(
                manager.token(),
                "unrestrictRecord",
                Map.of("personId", Families.id(person), "revision", revision, "reason", "a mistake"),
                "");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
    }
}
