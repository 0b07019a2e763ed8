package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlAnswer;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

class RecordNameIT extends RecordingIT {

    private static final String NAMES = "displayName names { id revision kind text given validFrom validTo source }";

    private String child;
    private Map<String, Object> alias;

    @BeforeEach
    void aChild() {
        child = Families.id(child(worker, "Tamsin", "Orrell", "2015-03-04"));
        alias = Map.of("personId", child, "kind", "ALIAS", "given", "Tam", "source", "her aunt");
    }

    @Test
    void anAliasIsToldAndFound() {
        JsonNode payload = mutate("recordName", alias, "person { %s } name { text source }".formatted(NAMES));
        assertThat(payload.at("/name/text").asString()).isEqualTo("Tam");
        assertThat(payload.at("/name/source").asString()).isEqualTo("her aunt");
        assertThat(payload.at("/person/displayName").asString()).isEqualTo("Tamsin Orrell");
        assertThat(person(child, NAMES).path("names").findValuesAsString("text"))
                .containsExactly("Tamsin Orrell", "Tam");
    }

    @Test
    void aNewUsualNameEndsTheOneInUse() {
        OffsetDateTime before = OffsetDateTime.now();
        Map<String, Object> married = Map.of(
                "personId", child, "kind", "USUAL", "given", "Tamsin", "family", "Ó'Brien", "validFrom", "2024-05-01");
        assertThat(mutate("recordName", married, "person { displayName }")
                        .at("/person/displayName")
                        .asString())
                .isEqualTo("Tamsin Ó'Brien");
        JsonNode names = person(child, NAMES).path("names");
        assertThat(names.findValuesAsString("text")).containsExactly("Tamsin Ó'Brien", "Tamsin Orrell");
        assertThat(names.at("/1/validTo").asString()).isEqualTo("2024-05-01");
        assertThat(displayName(Map.of("asOf", "2024-04-30"))).isEqualTo("Tamsin Orrell");
        assertThat(displayName(Map.of("asOf", "2024-05-01"))).isEqualTo("Tamsin Ó'Brien");
        assertThat(displayName(Map.of("knownAt", before.toString()))).isEqualTo("Tamsin Orrell");
        GraphQlAnswer search = ask(worker.token(), "{ people(search: {text: \"OBrien\"}) { nodes { displayName } } }");
        assertThat(search.at("/people/nodes").findValuesAsString("displayName")).containsExactly("Tamsin Ó'Brien");
    }

    @Test
    void withoutADateTheNewUsualNameBeginsToday() {
        mutate("recordName", Map.of("personId", child, "kind", "USUAL", "given", "Tamsin", "family", "Vane"), "");
        JsonNode names = person(child, NAMES).path("names");
        assertThat(names.at("/1/text").asString()).isEqualTo("Tamsin Orrell");
        assertThat(names.at("/1/validTo").asString()).isEqualTo(LocalDate.now().toString());
        assertThat(displayName(Map.of("asOf", "2020-01-01"))).isEqualTo("Tamsin Orrell");
    }

    @Test
    void aFormerUsualNameChangesNothingOfToday() {
        mutate(
                "recordName",
                Map.of("personId", child, "kind", "USUAL", "given", "Baby", "family", "Orrell", "validTo", "2015-04"),
                "");
        JsonNode person = person(child, NAMES);
        assertThat(person.path("displayName").asString()).isEqualTo("Tamsin Orrell");
        assertThat(person.at("/names/0/validTo").isNull()).isTrue();
    }

    @Test
    void aCorrectionOfTheUsualNameIsShownAndKeepsWhatWasBelieved() {
        JsonNode usual = person(child, NAMES).at("/names/0");
        OffsetDateTime before = OffsetDateTime.now();
        Map<String, Object> correction = Map.of(
                "personId",
                child,
                "nameId",
                usual.path("id").asString(),
                "revision",
                usual.path("revision").asString(),
                "kind",
                "USUAL",
                "given",
                "Tamzin",
                "family",
                "Orrell");
        JsonNode name = mutate("recordName", correction, "person { displayName } name { id revision }");
        assertThat(name.at("/person/displayName").asString()).isEqualTo("Tamzin Orrell");
        assertThat(name.at("/name/id").asString()).isEqualTo(usual.path("id").asString());
        assertThat(name.at("/name/revision").asString())
                .isNotEqualTo(usual.path("revision").asString());
        assertThat(then(Map.of("knownAt", before.toString())).at("/names").findValuesAsString("text"))
                .containsExactly("Tamsin Orrell");
        assertThat(refused("recordName", correction)).isEqualTo("CONFLICT at input.revision");
    }

    @Test
    void aReplayGivesTheFirstAnswerAndAnotherInputWithTheKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        String first = mutate("recordName", with(alias, "idempotencyKey", key), "name { id }")
                .at("/name/id")
                .asString();
        assertThat(mutate("recordName", with(alias, "idempotencyKey", key), "name { id }")
                        .at("/name/id")
                        .asString())
                .isEqualTo(first);
        assertThat(person(child, NAMES).path("names").size()).isEqualTo(2);
        assertThat(refused("recordName", with(alias, "idempotencyKey", key, "given", "Tammy")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(refused("recordName", with(alias, "given", " "))).isEqualTo("INVALID at input.given");
        assertThat(refused("recordName", with(alias, "given", "x".repeat(101)))).isEqualTo("INVALID at input.given");
        assertThat(refused("recordName", with(alias, "given", "?!"))).isEqualTo("INVALID at input.given");
        assertThat(refused("recordName", with(alias, "validFrom", "2020", "validTo", "2018")))
                .isEqualTo("INVALID at input.validTo");
        assertThat(refused("recordName", with(alias, "nameId", global("PersonName", "none"))))
                .isEqualTo("INVALID at input.revision");
        assertThat(refused("recordName", with(alias, "kind", "USUAL", "validFrom", "2999")))
                .isEqualTo("INVALID at input.validFrom");
        mutate("recordName", alias, "");
        assertThat(refused("recordName", alias)).isEqualTo("ALREADY_RECORDED at input.kind");
        assertThat(person(child, NAMES).path("names").size()).isEqualTo(2);
    }

    @Test
    void whoIsOutOfReachIsNotFound() {
        String other = Families.id(child(worker("practitioner"), "Hidden", "Child", "2011"));
        assertThat(refused("recordName", with(alias, "personId", other))).isEqualTo("NOT_FOUND at input.personId");
        String known = person(child, NAMES).at("/names/0/id").asString();
        String mine = Families.id(child(worker, "Else", "Where", "2011"));
        assertThat(refused("recordName", with(alias, "personId", mine, "nameId", known, "revision", "1")))
                .isEqualTo("NOT_FOUND at input.nameId");
        assertThat(answer(worker.token(), "recordName", with(alias, "personId", "none"), "")
                        .errorCodes())
                .containsExactly("BAD_ID");
        assertThat(answer(token("family-time", worker.id()), "recordName", alias, "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void aChildSeenAsOneOfAnothersNetworkIsNotAllowed() {
        String other = child(worker("practitioner"), "Half", "Seen", "2011");
        families.tie(Type.SIBLING, child(worker, "My", "Own", "2012"), other, "UNKNOWN");
        assertThat(refused("recordName", with(alias, "personId", Families.id(other))))
                .isEqualTo("NOT_ALLOWED at input.personId");
    }

    private String displayName(Map<String, Object> when) {
        return then(when).path("displayName").asString();
    }

    private JsonNode then(Map<String, Object> when) {
        return ask(
                        worker.token(),
                        "query N($id: ID!, $asOf: LocalDate, $knownAt: DateTime) { familyNetwork(personId: $id, asOf: $asOf, knownAt: $knownAt) { root { %s } } }"
                                .formatted(NAMES),
                        with(when, "id", child))
                .at("/familyNetwork/root");
    }
}
