package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

class RecordContactDetailIT extends RecordingIT {

    private static final String DETAIL =
            "contactDetail { id revision kind value safeTimes interpreterNeeded shareWith validFrom validTo source }";
    private static final String DETAILS =
            "contactDetails { id kind value safeTimes interpreterNeeded shareWith validTo }";

    private String child;
    private String mother;
    private Map<String, Object> phone;

    @BeforeEach
    void aChildAndTheirMother() {
        String own = child(worker, "Ruby", "Caller", "2014");
        mother = families.person("Ros", "Caller", "1988");
        families.tie(Type.PARENT, mother, own, "BIRTH");
        child = Families.id(own);
        phone = Map.of(
                "personId", Families.id(mother),
                "kind", "PHONE",
                "value", "01632 960 123",
                "safeTimes", "weekdays 9 to 12, never leave a message",
                "shareWith", List.of("NETWORK", "HEALTH"));
    }

    @Test
    void whatIsSharedWithTheNetworkIsToldAtNetwork() {
        JsonNode detail = mutate("recordContactDetail", phone, DETAIL).path("contactDetail");
        assertThat(detail.path("value").asString()).isEqualTo("01632 960 123");
        assertThat(detail.path("safeTimes").asString()).contains("never leave a message");
        assertThat(detail.path("shareWith").toString()).isEqualTo("[\"HEALTH\",\"NETWORK\"]");
        mutate("recordContactDetail", with(phone, "value", "01632 960 999", "shareWith", List.of("HEALTH")), "");
        assertThat(person(Families.id(mother), DETAILS).path("contactDetails").findValuesAsString("value"))
                .containsExactly("01632 960 123");
        JsonNode network = ask(
                        worker.token(),
                        "query N($id: ID!) { familyNetwork(personId: $id) { people { person { displayName contactDetails { value } } } } }",
                        Map.of("id", child))
                .at("/familyNetwork/people");
        assertThat(network.toString()).contains("01632 960 123").doesNotContain("01632 960 999");
    }

    @Test
    void ofAChildSeenWholeEverythingIsTold() {
        mutate(
                "recordContactDetail",
                Map.of(
                        "personId",
                        child,
                        "kind",
                        "LANGUAGE",
                        "value",
                        "Polish",
                        "interpreterNeeded",
                        true,
                        "shareWith",
                        List.of()),
                "");
        mutate(
                "recordContactDetail",
                Map.of("personId", child, "kind", "EMAIL", "value", "ruby@example.org", "shareWith", List.of()),
                "");
        JsonNode told = person(child, DETAILS).path("contactDetails");
        assertThat(told.findValuesAsString("value")).containsExactly("ruby@example.org", "Polish");
        assertThat(told.at("/1/interpreterNeeded").asBoolean()).isTrue();
    }

    @Test
    void aCorrectionThatTakesTheSharingAwayIsNoLongerToldAndStaysInTheHistory() {
        JsonNode first = mutate("recordContactDetail", phone, DETAIL).path("contactDetail");
        OffsetDateTime before = OffsetDateTime.now();
        Map<String, @Nullable Object> correction = with(
                phone,
                "contactDetailId",
                first.path("id").asString(),
                "revision",
                first.path("revision").asString(),
                "shareWith",
                List.of());
        JsonNode payload = mutate("recordContactDetail", correction, DETAIL + " person { displayName }");
        assertThat(payload.path("contactDetail").isNull()).isTrue();
        assertThat(payload.at("/person/displayName").asString()).isEqualTo("Ros Caller");
        assertThat(person(Families.id(mother), DETAILS).path("contactDetails")).isEmpty();
        assertThat(refused("recordContactDetail", correction))
                .as("what is not told cannot be corrected")
                .isEqualTo("NOT_FOUND at input.contactDetailId");
        assertThat(ask(
                                worker.token(),
                                "query N($id: ID!, $knownAt: DateTime) { familyNetwork(personId: $id, knownAt: $knownAt) { root { displayName contactDetails { value } } } }",
                                Map.of("id", Families.id(mother), "knownAt", before.toString()))
                        .at("/familyNetwork/root/contactDetails/0/value")
                        .asString())
                .isEqualTo("01632 960 123");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(refused("recordContactDetail", with(phone, "value", "call the shop")))
                .isEqualTo("INVALID at input.value");
        assertThat(refused("recordContactDetail", with(phone, "kind", "EMAIL", "value", "nobody")))
                .isEqualTo("INVALID at input.value");
        assertThat(refused("recordContactDetail", with(phone, "interpreterNeeded", true)))
                .isEqualTo("INVALID at input.interpreterNeeded");
        assertThat(refused("recordContactDetail", with(phone, "safeTimes", "")))
                .isEqualTo("INVALID at input.safeTimes");
        assertThat(refused("recordContactDetail", with(phone, "personId", Families.id("nobody"))))
                .isEqualTo("NOT_FOUND at input.personId");
    }
}
