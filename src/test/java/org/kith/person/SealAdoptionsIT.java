package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** Bridie, who after her adoption has a second record as Primrose, and whoever may know that the two are one. */
class SealAdoptionsIT extends RecordingIT {

    private static final String CASE =
            "disclosureCase { id revision current basis validTo professional { id } openedBy { id } records { id } }";

    private static final String CASES = "{ disclosureCases { id current records { id displayName } } }";

    private static final String BOTH = """
            query B($one: ID!, $other: ID!) {
              person(id: $one) { id } node(id: $other) { id }
              one: familyNetwork(personId: $one, hops: 3) { people { person { displayName } } }
              other: familyNetwork(personId: $other, hops: 3) { people { person { displayName } } } }
            """;

    private Worker manager;
    private Worker reader;
    private String bridie;
    private String primrose;
    private String birthMother;

    @BeforeEach
    void anAdoption() {
        manager = worker("team-manager");
        reader = worker("adoption-records");
        bridie = child(worker, "Bridie", "Fell", "2014-02-03");
        primrose = child(manager, "Primrose", "Gale", "2014-02-03");
        families.allocate(manager.id(), bridie);
        birthMother = families.person("Bernice", "Fell", "1990");
        families.tie(Type.PARENT, birthMother, bridie, "BIRTH");
        families.tie(Type.PARENT, families.person("Prudence", "Gale", "1980"), primrose, "ADOPTIVE");
    }

    private Map<String, Object> adoption() {
        return Map.of(
                "personId", Families.id(bridie), "otherId", Families.id(primrose), "reason", "adoption order of 2016");
    }

    private void sealed() {
        JsonNode payload = mutate(manager.token(), "sealAdoption", adoption(), "sealId");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        assertThat(payload.path("sealId").isString()).isTrue();
    }

    private Map<String, Object> disclosure(String person) {
        return Map.of(
                "personId",
                Families.id(person),
                "professionalId",
                global("Professional", reader.id()),
                "basis",
                "COURT_ORDER");
    }

    private JsonNode opened(String person) {
        JsonNode payload = mutate(manager.token(), "openDisclosureCase", disclosure(person), CASE);
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return payload.path("disclosureCase");
    }

    /** What somebody sees of the two. A store that has grown plans the statement once more, which can take longer than a request may. */
    private String seen(Worker viewer) {
        Map<String, String> both = Map.of("one", Families.id(bridie), "other", Families.id(primrose));
        var answer = ask(viewer.token(), BOTH, both);
        for (int again = 0;
                again < 5 && (answer.status() != 200 || answer.errorCodes().contains("TIMEOUT"));
                again++) {
            answer = ask(viewer.token(), BOTH, both);
        }
        assertThat(answer.errorCodes()).as(answer.text()).isEmpty();
        return answer.text().replaceAll(",\"extensions\".*", "");
    }

    private String cases() {
        return ask(reader.token(), CASES).data().toString();
    }

    @Test
    void aSealLeavesNoTraceOnEitherSideAndIsRefusedWhileTiesTellOfIt() {
        String token = manager.token();
        String direct = families.tie(Type.KITH, bridie, primrose, "FRIEND");
        String shared = families.tie(Type.KIN, birthMother, primrose, "OTHER");
        JsonNode refused = mutate(token, "sealAdoption", adoption(), "sealId");
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
        assertThat(refused.at("/userErrors/0/message").asString())
                .contains(global("Tie", direct), global("Tie", shared));
        assertThat(refused(token, "sealAdoption", with(adoption(), "otherId", Families.id(bridie))))
                .isEqualTo("INVALID at input.otherId");
        assertThat(refused(token, "sealAdoption", with(adoption(), "reason", " ")))
                .isEqualTo("INVALID at input.reason");
        assertThat(refused(token, "sealAdoption", with(adoption(), "otherId", Families.id("nobody"))))
                .isEqualTo("NOT_FOUND at input.otherId");
        assertThat(refused(token, "sealAdoption", with(adoption(), "otherId", Families.id(birthMother))))
                .isEqualTo("NOT_ALLOWED at input.otherId");
        assertThat(refused(worker("team-manager").token(), "sealAdoption", adoption()))
                .isEqualTo("NOT_FOUND at input.personId");
        assertThat(answer(worker.token(), "sealAdoption", adoption(), "").errorCodes())
                .containsExactly("FORBIDDEN");
        families.write(
                tx -> tx.run("MATCH (:Person {id: $id})-[tie:KITH_OF|KIN_OF]-() DELETE tie", Map.of("id", primrose)));

        String before = seen(worker);
        Map<String, @Nullable Object> input =
                with(adoption(), "idempotencyKey", UUID.randomUUID().toString());
        JsonNode first = mutate(token, "sealAdoption", input, "sealId");
        assertThat(mutate(token, "sealAdoption", input, "sealId").path("sealId"))
                .isEqualTo(first.path("sealId"));
        assertThat(refused(token, "sealAdoption", with(input, "reason", "another")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
        assertThat(refused(
                        token,
                        "sealAdoption",
                        with(adoption(), "personId", Families.id(primrose), "otherId", Families.id(bridie))))
                .isEqualTo("ALREADY_RECORDED at input.otherId");
        assertThat(seen(worker)).isEqualTo(before).contains("Bernice").doesNotContain("Primrose", "Prudence");
    }

    @Test
    void theReaderOfACaseSeesBothSidesUntilItIsClosed() {
        sealed();
        String nothing = "{\"person\":null,\"node\":null,\"one\":null,\"other\":null}";
        assertThat(seen(reader)).contains(nothing);
        JsonNode opened = opened(bridie);
        assertThat(opened.path("records")).isEmpty();
        assertThat(opened.path("current").asBoolean()).isTrue();
        assertThat(opened.path("validTo").asString())
                .isEqualTo(LocalDate.now().plusDays(90).toString());
        assertThat(seen(reader)).contains("Bridie", "Bernice", "Primrose", "Prudence");
        assertThat(cases()).contains(opened.path("id").asString(), Families.id(bridie), Families.id(primrose));
        Map<String, Object> closing = Map.of(
                "caseId",
                opened.path("id").asString(),
                "revision",
                opened.path("revision").asString(),
                "reason",
                "answered");
        assertThat(refused(worker("team-manager").token(), "closeDisclosureCase", closing))
                .isEqualTo("NOT_FOUND at input.caseId");
        assertThat(refused(manager.token(), "closeDisclosureCase", with(closing, "revision", "1")))
                .isEqualTo("CONFLICT at input.revision");
        assertThat(refused(manager.token(), "closeDisclosureCase", with(closing, "reason", "")))
                .isEqualTo("INVALID at input.reason");
        JsonNode closed = mutate(reader.token(), "closeDisclosureCase", closing, CASE);
        assertThat(closed.path("userErrors")).as(closed.toString()).isEmpty();
        assertThat(closed.at("/disclosureCase/current").asBoolean()).isFalse();
        assertThat(closed.at("/disclosureCase/records")).isEmpty();
        assertThat(seen(reader)).contains(nothing);
        assertThat(cases()).isEqualTo("{\"disclosureCases\":[]}");
        assertThat(refused(manager.token(), "closeDisclosureCase", closing))
                .isEqualTo("ALREADY_RECORDED at input.caseId");
    }

    @Test
    void aCaseEndsWithItsLastDayAndWithTheRoleOfItsReader() {
        sealed();
        String id = opened(primrose).path("id").asString();
        assertThat(cases()).contains("Bridie", "Primrose");
        families.write(tx ->
                tx.run("MATCH (p:Professional {id: $id}) SET p.roles = ['practitioner']", Map.of("id", reader.id())));
        assertThat(ask(reader.token(), CASES).text()).doesNotContain("Bridie", "Primrose", id);
        assertThat(seen(reader)).doesNotContain("Bridie", "Primrose");
        families.write(tx -> tx.run(
                "MATCH (p:Professional {id: $id}) SET p.roles = ['adoption-records']", Map.of("id", reader.id())));
        assertThat(cases()).contains(id);
        families.write(tx -> tx.run(
                "MATCH (c:DisclosureCase {professionalId: $id}) SET c.toMax = date()", Map.of("id", reader.id())));
        assertThat(cases()).doesNotContain(id);
        assertThat(seen(reader)).doesNotContain("Bridie", "Primrose");
    }

    @Test
    void aCaseOpensNoRestrictedRecordAndTellsItsOpenerNothing() {
        String unsealed = opened(bridie).toString().replace(Families.id(bridie), "");
        assertThat(cases()).contains("Bridie").doesNotContain("Primrose");
        sealed();
        String sealed = opened(bridie).toString().replace(Families.id(bridie), "");
        assertThat(sealed.replaceAll("\"(id|revision)\":\"[^\"]*\"", ""))
                .isEqualTo(unsealed.replaceAll("\"(id|revision)\":\"[^\"]*\"", ""));
        mutate(
                manager.token(),
                "restrictRecord",
                Map.of(
                        "personId",
                        Families.id(primrose),
                        "professionalIds",
                        List.of(global("Professional", manager.id())),
                        "reason",
                        "staff"),
                "");
        assertThat(cases()).contains("Bridie").doesNotContain("Primrose");
    }

    @Test
    void whatIsWrongIsRefused() {
        String token = manager.token();
        assertThat(refused(
                        token,
                        "openDisclosureCase",
                        with(disclosure(bridie), "professionalId", global("Professional", manager.id()))))
                .isEqualTo("INVALID at input.professionalId");
        assertThat(refused(
                        token,
                        "openDisclosureCase",
                        with(disclosure(bridie), "professionalId", global("Professional", worker.id()))))
                .isEqualTo("INVALID at input.professionalId");
        assertThat(refused(
                        token,
                        "openDisclosureCase",
                        with(disclosure(bridie), "professionalId", global("Professional", "none"))))
                .isEqualTo("NOT_FOUND at input.professionalId");
        for (LocalDate last :
                List.of(LocalDate.now().minusDays(1), LocalDate.now().plusYears(2))) {
            assertThat(refused(token, "openDisclosureCase", with(disclosure(bridie), "validTo", last.toString())))
                    .isEqualTo("INVALID at input.validTo");
        }
        assertThat(refused(token, "openDisclosureCase", with(disclosure(bridie), "note", " ")))
                .isEqualTo("INVALID at input.note");
        assertThat(refused(token, "openDisclosureCase", disclosure("nobody"))).isEqualTo("NOT_FOUND at input.personId");
        assertThat(refused(token, "openDisclosureCase", disclosure(birthMother)))
                .isEqualTo("NOT_ALLOWED at input.personId");
        assertThat(answer(reader.token(), "openDisclosureCase", disclosure(bridie), "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");
        Map<String, @Nullable Object> input =
                with(disclosure(bridie), "idempotencyKey", UUID.randomUUID().toString());
        JsonNode first = mutate(token, "openDisclosureCase", input, CASE);
        assertThat(mutate(token, "openDisclosureCase", input, CASE).path("disclosureCase"))
                .isEqualTo(first.path("disclosureCase"));
        assertThat(refused(token, "openDisclosureCase", with(input, "basis", "MEDICAL")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
    }
}
