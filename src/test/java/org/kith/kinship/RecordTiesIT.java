package org.kith.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.Families;
import org.kith.GraphQlAnswer;
import org.kith.KithIT;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** What workers record about ties, over HTTP. */
class RecordTiesIT extends KithIT {

    private static final String TIE = """
            tie { id kind detail current certainty validFrom validTo source revision from { id } to { id }
              history { detail certainty disproven statusOn statusBasis validTo source recordedBy supersededAt } }
            """;

    private String worker;
    private String token;
    private String child;
    private String mother;
    private String man;
    private Families families;

    @BeforeEach
    void aChildAndTheChildsMother() {
        families = families();
        worker = families.worker("practitioner");
        token = token("practitioner", worker);
        child = families.child("Robin", "Alder", "2015-03-09");
        mother = families.person("Jo", "Alder", "1990");
        man = families.person("Sam", "Birch", "1988");
        families.allocate(worker, child);
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.PARTNER, mother, man, "COHABITATION");
    }

    private JsonNode record(String token, String mutation, Map<String, ?> input) {
        return record(token, mutation, input, TIE);
    }

    private JsonNode record(String mutation, Object... input) {
        return record(token, mutation, input(input));
    }

    private static String id(String person) {
        return Families.id(person);
    }

    private JsonNode fatherhood() {
        return record(
                        "recordParentage",
                        "parentId",
                        id(man),
                        "childId",
                        id(child),
                        "kind",
                        "BIRTH",
                        "certainty",
                        "ALLEGED",
                        "source",
                        "the mother")
                .path("tie");
    }

    @Test
    void aParentageIsRecordedAndReadBackInTheNetwork() {
        JsonNode tie = fatherhood();
        assertThat(tie.path("detail").asString()).isEqualTo("BIRTH");
        assertThat(tie.path("certainty").asString()).isEqualTo("ALLEGED");
        assertThat(tie.path("source").asString()).isEqualTo("the mother");
        assertThat(tie.path("revision").asString()).isEqualTo("1");
        assertThat(tie.at("/history/0/recordedBy").asString()).isEqualTo("Worker " + worker);
        GraphQlAnswer network = ask(
                token,
                "query N($id: ID!) { familyNetwork(personId: $id, hops: 1) { ties { id certainty } } }",
                Map.of("id", id(child)));
        assertThat(network.at("/familyNetwork/ties").toString())
                .contains(tie.path("id").asString(), "ALLEGED");
    }

    @Test
    void aParentageIsChallengedProvenAndDisprovenInStepsAndAllOfThemStay() {
        String tie = fatherhood().path("id").asString();
        JsonNode proven = record(
                "recordParentageStep",
                "tieId",
                tie,
                "revision",
                "1",
                "status",
                "PROVEN",
                "on",
                "2024-05",
                "basis",
                "DNA test",
                "source",
                "laboratory");
        assertThat(proven.at("/tie/certainty").asString()).isEqualTo("PROVEN");
        assertThat(proven.at("/tie/source").asString()).isEqualTo("laboratory");
        assertThat(proven.at("/tie/history")
                        .valueStream()
                        .map(each -> each.path("certainty").asString()))
                .containsExactly("PROVEN", "ALLEGED");
        assertThat(proven.at("/tie/history/0/statusOn").asString()).isEqualTo("2024-05");
        assertThat(proven.at("/tie/history/1/supersededAt").isNull()).isFalse();

        JsonNode disproven = record(
                "recordParentageStep", "tieId", tie, "revision", "2", "status", "DISPROVEN", "basis", "second test");
        assertThat(codes(disproven)).isEmpty();
        assertThat(disproven.path("tie").isNull()).as("out of the network").isTrue();

        JsonNode again =
                record("recordParentageStep", "tieId", tie, "revision", "3", "status", "CHALLENGED", "basis", "appeal");
        assertThat(again.at("/tie/history")
                        .valueStream()
                        .map(each -> each.path("disproven").asBoolean()))
                .containsExactly(false, true, false, false);
    }

    @Test
    void aTieIsOneWhicheverSideItIsToldFrom() {
        assertThat(codes(record(
                        "recordPartnership", "personId", id(man), "partnerId", id(mother), "kind", "COHABITATION")))
                .containsExactly("ALREADY_RECORDED");
        assertThat(codes(record(
                        "recordPartnership", "personId", id(mother), "partnerId", id(man), "kind", "COHABITATION")))
                .containsExactly("ALREADY_RECORDED");
        JsonNode aunt = record(
                "recordKin",
                "personId",
                id(child),
                "relativeId",
                id(man),
                "relation",
                "AUNT_UNCLE",
                "side",
                "PATERNAL");
        assertThat(aunt.at("/tie/from/id").asString()).isEqualTo(id(man));
        assertThat(codes(record("recordKin", "personId", id(man), "relativeId", id(child), "relation", "NIECE_NEPHEW")))
                .containsExactly("ALREADY_RECORDED");
    }

    @ParameterizedTest
    @CsvSource({
        "recordPartnership, personId, partnerId, kind, MARRIAGE, PARTNER",
        "recordSibling, personId, siblingId, kind, HALF, SIBLING",
        "recordKith, personId, kithId, kind, FRIEND, KITH",
        "recordCare, carerId, personId, kind, INFORMAL, CARE"
    })
    void everyKindOfTieIsRecordedCorrectedAndEnded(
            String mutation, String one, String other, String field, String kind, String expected) {
        Map<String, Object> said =
                input(one, id(man), other, id(child), field, kind, "validFrom", "2019", "certainty", "ALLEGED");
        JsonNode tie = record(token, mutation, said).path("tie");
        assertThat(tie.path("kind").asString()).isEqualTo(expected);
        assertThat(tie.path("detail").asString()).isEqualTo(kind);
        assertThat(tie.path("certainty").asString()).isEqualTo("ALLEGED");
        said.putAll(input("validFrom", "2020-02", "tieId", tie.path("id").asString(), "revision", "1"));
        JsonNode corrected = record(token, mutation, said).path("tie");
        assertThat(corrected.path("id")).isEqualTo(tie.path("id"));
        assertThat(corrected.path("validFrom").asString()).isEqualTo("2020-02");
        JsonNode ended = record("endTie", "tieId", tie.path("id").asString(), "revision", "2", "validTo", "2021-01-05");
        assertThat(ended.at("/tie/current").asBoolean()).isFalse();
        assertThat(ended.at("/tie/validFrom").asString()).isEqualTo("2020-02");
        assertThat(ended.at("/tie/history")).hasSize(3);
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhere() {
        JsonNode self = record("recordSibling", "personId", id(child), "siblingId", id(child));
        assertThat(self.path("userErrors").toString()).contains("INVALID", "[\"input\",\"siblingId\"]");
        JsonNode before = record(
                "recordCare",
                "carerId",
                id(man),
                "personId",
                id(child),
                "kind",
                "MAIN",
                "validFrom",
                "2020",
                "validTo",
                "2019-12-31");
        assertThat(before.path("userErrors").toString()).contains("INVALID", "[\"input\",\"validTo\"]");
        JsonNode odd =
                record("recordRelationship", "personId", id(man), "relationship", "godfather", "otherId", id(child));
        assertThat(odd.path("userErrors").toString()).contains("INVALID", "[\"input\",\"relationship\"]");
        assertThat(codes(record(
                        token,
                        "recordSibling",
                        Map.of("idempotencyKey", " ", "personId", id(child), "siblingId", id(man)))))
                .containsExactly("INVALID");
        JsonNode noRevision = record(
                "recordParentage",
                "parentId",
                id(man),
                "childId",
                id(child),
                "kind",
                "BIRTH",
                "tieId",
                fatherhood().path("id").asString());
        assertThat(noRevision.path("userErrors").toString()).contains("INVALID", "[\"input\",\"revision\"]");
    }

    @Test
    void whoIsOutOfReachCannotBeToldFromWhoDoesNotExist() {
        String stranger = families.person("Alex", "Cole", "1970");
        JsonNode hidden = record("recordKith", "personId", id(child), "kithId", id(stranger), "kind", "FRIEND");
        JsonNode unknown = record("recordKith", "personId", id(child), "kithId", id(Ids.next()), "kind", "FRIEND");
        assertThat(codes(hidden)).containsExactly("NOT_FOUND");
        assertThat(hidden.toString()).isEqualTo(unknown.toString());
        String sealed = families.tie(Type.PARENT, man, child, "BIRTH", "SEALED");
        JsonNode end =
                record("endTie", "tieId", new GlobalId("Tie", sealed).toString(), "revision", "1", "validTo", "2020");
        JsonNode none = record(
                "endTie", "tieId", new GlobalId("Tie", "test:tie:none").toString(), "revision", "1", "validTo", "2020");
        assertThat(codes(end)).containsExactly("NOT_FOUND");
        assertThat(end.toString()).isEqualTo(none.toString());
        assertThat(codes(record("recordParentage", "parentId", id(man), "childId", id(child), "kind", "BIRTH")))
                .as("a sealed tie does not show by being recorded already")
                .isEmpty();
    }

    @Test
    void aChildOfAnothersNetworkIsNotWrittenAbout() {
        String halfSister = families.child("Wren", "Alder", "2018");
        families.tie(Type.PARENT, mother, halfSister, "BIRTH");
        assertThat(codes(record("recordKith", "personId", id(halfSister), "kithId", id(man), "kind", "FRIEND")))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void onlyARoleThatTokenAndStoreAgreeOnRecords() {
        Map<String, Object> said = input("personId", id(child), "siblingId", id(man));
        String document = "mutation M($input: RecordSiblingInput!) { recordSibling(input: $input) { bookmark } }";
        String pretender = token("duty", families.worker("fostering"));
        assertThat(ask(pretender, document, Map.of("input", said)).errorCodes()).containsExactly("FORBIDDEN");
        String fostering = token("fostering", worker);
        assertThat(ask(fostering, document, Map.of("input", said)).errorCodes()).containsExactly("FORBIDDEN");
        assertThat(ask(null, document, Map.of("input", said)).status()).isEqualTo(401);
    }

    @Test
    void theSameKeyDoesItOnceAndAnswersTheSame() {
        Map<String, Object> said = input("personId", id(child), "kithId", id(man), "kind", "FRIEND");
        JsonNode first = record(token, "recordKith", said);
        JsonNode replay = record(token, "recordKith", said);
        assertThat(replay.path("tie")).isEqualTo(first.path("tie"));
        assertThat(codes(replay)).isEmpty();
        said.put("kind", "NEIGHBOUR");
        assertThat(codes(record(token, "recordKith", said))).containsExactly("KEY_REUSED");
        said.put("kind", "FRIEND");
        String colleague = families.worker("practitioner");
        assertThat(codes(record(token("practitioner", colleague), "recordKith", said)))
                .as("another's key, and no reach")
                .containsExactly("NOT_FOUND", "NOT_FOUND");
    }

    @Test
    void theSameKeyAtTheSameTimeDoesItOnce() {
        Map<String, Object> said = input("personId", id(child), "kithId", id(man), "kind", "FRIEND");
        List<JsonNode> answers = atOnce(4, i -> record(token, "recordKith", said));
        assertThat(answers).allSatisfy(answer -> assertThat(codes(answer)).isEmpty());
        assertThat(answers.stream()
                        .map(answer -> answer.at("/tie/id").asString())
                        .distinct())
                .hasSize(1);
        assertThat(answers.getFirst().at("/tie/history")).hasSize(1);
    }

    @Test
    void ofTwoWhoCorrectOneFactOneWinsAndTheOtherIsTold() {
        String tie = fatherhood().path("id").asString();
        List<JsonNode> answers = atOnce(
                4,
                i -> record(
                        "recordParentageStep",
                        "tieId",
                        tie,
                        "revision",
                        "1",
                        "status",
                        i % 2 == 0 ? "PROVEN" : "ACCEPTED"));
        assertThat(answers.stream().map(KithIT::codes).filter(List::isEmpty)).hasSize(1);
        assertThat(answers.stream().map(KithIT::codes).filter(List.of("CONFLICT")::equals))
                .hasSize(3);
        JsonNode stored = ask(
                        token,
                        "query T($id: ID!) { node(id: $id) { ... on Tie { revision history { certainty } } } }",
                        Map.of("id", tie))
                .at("/node");
        assertThat(stored.path("revision").asString()).isEqualTo("2");
        assertThat(stored.path("history")).hasSize(2);
    }

    private static List<JsonNode> atOnce(int times, java.util.function.IntFunction<JsonNode> work) {
        List<CompletableFuture<JsonNode>> running = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> work.apply(i)))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void everySpellingOfACaseSystemIsTheTieThatItStandsFor() {
        JsonNode uncle =
                record("recordRelationship", "personId", id(man), "relationship", "auntUncle", "otherId", id(child));
        assertThat(uncle.at("/tie/kind").asString()).isEqualTo("KIN");
        assertThat(uncle.at("/tie/from/id").asString()).isEqualTo(id(man));
        assertThat(codes(record(
                        "recordRelationship",
                        "personId",
                        id(child),
                        "relationship",
                        "Niece-Nephew",
                        "otherId",
                        id(man))))
                .containsExactly("ALREADY_RECORDED");
        JsonNode former =
                record("recordRelationship", "personId", id(man), "relationship", "ex spouse", "otherId", id(mother));
        assertThat(former.at("/tie/current").asBoolean()).isFalse();
        assertThat(former.at("/tie/validTo").isNull()).as("when is not known").isTrue();
    }

    @Test
    void somebodyNewComesWithAFirstTieAllOrNothing() {
        Map<String, Object> said = input(
                "given",
                "Aunt Maud",
                "firstTie",
                Map.of("otherId", id(child), "relationship", "aunt", "source", "the school"));
        String person = "person { id displayName }";
        JsonNode odd = record(token, "recordPerson", said, person);
        assertThat(odd.path("userErrors").toString()).contains("INVALID", "[\"input\",\"firstTie\",\"relationship\"]");
        said.put("firstTie", Map.of("otherId", id(child), "relationship", "auntUncle", "source", "the school"));
        JsonNode aunt = record(token, "recordPerson", said, person);
        assertThat(aunt.at("/person/displayName").asString()).isEqualTo("Aunt Maud");
        GraphQlAnswer network = ask(
                token,
                "query N($id: ID!) { familyNetwork(personId: $id, hops: 1, via: [KIN]) { ties { detail source from { id } to { id } } } }",
                Map.of("id", id(child)));
        assertThat(network.at("/familyNetwork/ties").toString())
                .isEqualTo(
                        "[{\"detail\":\"AUNT_UNCLE\",\"source\":\"the school\",\"from\":{\"id\":\"%s\"},\"to\":{\"id\":\"%s\"}}]"
                                .formatted(aunt.at("/person/id").asString(), id(child)));
    }
}
