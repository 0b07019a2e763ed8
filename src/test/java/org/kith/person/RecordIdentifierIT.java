package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

class RecordIdentifierIT extends RecordingIT {

    private static final String IDENTIFIER = "identifier { id revision system value validTo }";

    private String child;
    private Map<String, Object> nhs;

    @BeforeEach
    void aChild() {
        child = Families.id(child(worker, "Idris", "Number", "2015"));
        nhs = Map.of("personId", child, "system", "NHS_NUMBER", "value", "943 476 5919");
    }

    @Test
    void aNumberIsStoredWithoutSpacesAndFindsThePerson() {
        JsonNode payload = mutate("recordIdentifier", nhs, IDENTIFIER + " person { identifiers { value } }");
        assertThat(payload.at("/identifier/value").asString()).isEqualTo("9434765919");
        assertThat(payload.at("/person/identifiers/0/value").asString()).isEqualTo("9434765919");
        assertThat(warned(payload)).isEmpty();
        assertThat(ask(worker.token(), "{ personByIdentifier(system: NHS_NUMBER, value: \"9434765919\") { id } }")
                        .at("/personByIdentifier/id")
                        .asString())
                .isEqualTo(child);
    }

    @Test
    void aWrongCheckDigitWarnsAndAWrongFormIsRefused() {
        assertThat(warned(mutate("recordIdentifier", with(nhs, "value", "9434765918"), "")))
                .isEqualTo("CHECK_DIGIT at input.value");
        assertThat(warned(mutate("recordIdentifier", with(nhs, "system", "UPN", "value", "A801200005001"), "")))
                .isEqualTo("CHECK_DIGIT at input.value");
        assertThat(warned(mutate("recordIdentifier", with(nhs, "system", "UPN", "value", "b801200005001"), "")))
                .isEmpty();
        assertThat(refused("recordIdentifier", with(nhs, "value", "943476591"))).isEqualTo("INVALID at input.value");
        assertThat(refused("recordIdentifier", with(nhs, "system", "UPN", "value", "I801200005001")))
                .isEqualTo("INVALID at input.value");
    }

    @Test
    void aLocalIdIsOfAnAuthority() {
        Map<String, @Nullable Object> local = with(nhs, "system", "LOCAL_ID", "value", "T-" + child.hashCode());
        assertThat(refused("recordIdentifier", local)).isEqualTo("INVALID at input.authorityId");
        assertThat(refused("recordIdentifier", with(local, "authorityId", global("Authority", "nowhere"))))
                .isEqualTo("NOT_FOUND at input.authorityId");
        Map<String, @Nullable Object> ours = with(local, "authorityId", global("Authority", families.authority()));
        mutate("recordIdentifier", ours, IDENTIFIER);
        assertThat(refused("recordIdentifier", ours)).isEqualTo("ALREADY_RECORDED at input.value");
        assertThat(refused("recordIdentifier", with(nhs, "authorityId", global("Authority", families.authority()))))
                .isEqualTo("INVALID at input.authorityId");
    }

    @Test
    void anotherPersonWithTheNumberIsToldOnlyWhereTheirRecordIsSeen() {
        String number = "9990000042";
        Worker elsewhere = worker("practitioner");
        String hidden = Families.id(child(elsewhere, "Hidden", "Number", "2011"));
        Map<String, @Nullable Object> theirs = with(nhs, "personId", hidden, "value", number);
        assertThat(mutate(elsewhere.token(), "recordIdentifier", theirs, "").path("userErrors"))
                .isEmpty();
        JsonNode first = mutate("recordIdentifier", with(nhs, "value", number), "");
        assertThat(first.path("warnings").toString()).doesNotContain("POSSIBLE_DUPLICATE");
        String second = Families.id(child(worker, "Second", "Number", "2011"));
        assertThat(mutate("recordIdentifier", with(nhs, "personId", second, "value", number), "")
                        .path("warnings")
                        .toString())
                .contains("POSSIBLE_DUPLICATE");
    }

    @Test
    void aNumberIsCorrectedAndEnded() {
        JsonNode first = mutate("recordIdentifier", with(nhs, "value", "9434765918"), IDENTIFIER)
                .path("identifier");
        Map<String, @Nullable Object> correction = with(
                nhs,
                "identifierId",
                first.path("id").asString(),
                "revision",
                first.path("revision").asString(),
                "validTo",
                "2024-01-31");
        JsonNode second = mutate("recordIdentifier", correction, IDENTIFIER).path("identifier");
        assertThat(second.path("id").asString()).isEqualTo(first.path("id").asString());
        assertThat(second.path("value").asString()).isEqualTo("9434765919");
        assertThat(second.path("validTo").asString()).isEqualTo("2024-01-31");
        assertThat(refused("recordIdentifier", correction)).isEqualTo("CONFLICT at input.revision");
        assertThat(refused("recordIdentifier", with(correction, "identifierId", global("Identifier", "none"))))
                .isEqualTo("NOT_FOUND at input.identifierId");
    }

    @Test
    void ofAnAdultANumberIsKeptAndNotTold() {
        String mother = families.person("Maud", "Number", "1985");
        families.tie(Type.PARENT, mother, child(worker, "Child", "Number", "2011"), "BIRTH");
        JsonNode payload = mutate(
                "recordIdentifier",
                with(nhs, "personId", Families.id(mother)),
                IDENTIFIER + " person { displayName identifiers { value } }");
        assertThat(payload.at("/person/displayName").asString()).isEqualTo("Maud Number");
        assertThat(payload.path("identifier").isNull()).isTrue();
        assertThat(payload.at("/person/identifiers")).isEmpty();
    }
}
