package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** Where people live, and what is told of it. */
class RecordAddressIT extends RecordingIT {

    private static final String HOUSEHOLD =
            "household { id members { id revision role current validFrom validTo person { id displayName } } address { id revision lines postcode uprn } }";

    private String child;
    private String mother;
    private Map<String, Object> home;

    @BeforeEach
    void aChildAndTheirMother() {
        String own = child(worker, "Hanna", "House", "2014-05-06");
        String parent = families.person("Hilda", "House", "1986");
        families.tie(Type.PARENT, parent, own, "BIRTH");
        child = Families.id(own);
        mother = Families.id(parent);
        home = Map.of(
                "personIds", List.of(child, mother),
                "lines", "1 Nowhere Row\nNewtown",
                "postcode", "zz1 1zz",
                "validFrom", "2020-01");
    }

    @Test
    void peopleLiveTogetherAtAnAddress() {
        JsonNode household = mutate("recordAddress", home, HOUSEHOLD).path("household");
        assertThat(household.at("/address/postcode").asString()).isEqualTo("ZZ1 1ZZ");
        assertThat(household.path("members").findValuesAsString("displayName"))
                .containsExactlyInAnyOrder("Hanna House", "Hilda House");
        assertThat(household.at("/members/0/validFrom").asString()).isEqualTo("2020-01");
        assertThat(person(child, "households { id }").at("/households/0/id").asString())
                .isEqualTo(household.path("id").asString());
    }

    @Test
    void movingInElsewhereEndsTheFormerStayOnlyIfTheInputSaysSo() {
        mutate("recordAddress", home, "");
        mutate("recordAddress", with(home, "personIds", List.of(mother), "lines", "2 Other Row"), "");
        mutate(
                "recordAddress",
                with(
                        home,
                        "personIds",
                        List.of(child),
                        "lines",
                        "3 Third Row",
                        "validFrom",
                        "2024-02-01",
                        "endsFormer",
                        true),
                "");
        JsonNode households = person(
                        child, "households { address { lines } members { current validTo person { id } } }")
                .path("households");
        assertThat(households.findValuesAsString("lines")).containsExactly("3 Third Row", "1 Nowhere Row\nNewtown");
        JsonNode former = households.at("/1/members");
        former.forEach(member -> assertThat(member.path("current").asBoolean())
                .isEqualTo(member.at("/person/id").asString().equals(mother)));
        assertThat(former.toString()).contains("2024-02-01");
    }

    @Test
    void aConfidentialAddressIsNotTold() {
        JsonNode payload = mutate("recordAddress", with(home, "confidential", true), HOUSEHOLD);
        assertThat(payload.at("/household/members").size()).isEqualTo(2);
        assertThat(payload.at("/household/address").isNull()).isTrue();
        assertThat(payload.toString()).doesNotContain("Nowhere", "ZZ1");
    }

    @Test
    void anAddressIsCorrectedAndMadeConfidential() {
        JsonNode address = mutate("recordAddress", home, HOUSEHOLD).at("/household/address");
        Map<String, Object> correction = Map.of(
                "addressId",
                address.path("id").asString(),
                "revision",
                address.path("revision").asString(),
                "lines",
                "11 Nowhere Row",
                "postcode",
                "ZZ1 1ZZ",
                "uprn",
                "100012345678");
        JsonNode corrected = mutate("recordAddress", correction, HOUSEHOLD).at("/household/address");
        assertThat(corrected.path("lines").asString()).isEqualTo("11 Nowhere Row");
        assertThat(corrected.path("uprn").asString()).isEqualTo("100012345678");
        assertThat(refused("recordAddress", correction)).isEqualTo("CONFLICT at input.revision");
        Map<String, @Nullable Object> hide =
                with(correction, "revision", corrected.path("revision").asString(), "confidential", true);
        assertThat(mutate("recordAddress", hide, HOUSEHOLD).path("household").isNull())
                .isTrue();
        assertThat(person(child, "households { address { lines } }")
                        .at("/households/0/address")
                        .isNull())
                .isTrue();
        assertThat(refused("recordAddress", hide)).isEqualTo("NOT_FOUND at input.addressId");
    }

    @Test
    void aConfidentialAddressStaysSoUntilSomebodyWithLeaveSaysOtherwise() {
        String keeper = token(List.of("practitioner"), worker.id(), List.of("confidential-address"));
        families.permit(worker.id(), "confidential-address");
        Map<String, @Nullable Object> secret =
                with(home, "postcode", "ZZ7 7QK", "lines", "7 Refuge Walk", "confidential", true);
        JsonNode address = mutate(keeper, "recordAddress", secret, HOUSEHOLD).at("/household/address");
        assertThat(address.path("lines").asString()).isEqualTo("7 Refuge Walk");
        Map<String, @Nullable Object> corrected = with(
                Map.of("lines", "7a Refuge Walk", "postcode", "ZZ7 7QK"),
                "addressId",
                address.path("id").asString(),
                "revision",
                address.path("revision").asString());
        assertThat(refused("recordAddress", corrected)).isEqualTo("NOT_FOUND at input.addressId");
        JsonNode still = mutate(keeper, "recordAddress", corrected, HOUSEHOLD).at("/household/address");
        assertThat(still.path("lines").asString()).isEqualTo("7a Refuge Walk");
        assertThat(told()).doesNotContain("Refuge", "ZZ7").contains("\"totalCount\":0");
        JsonNode open = mutate(
                keeper,
                "recordAddress",
                with(corrected, "revision", still.path("revision").asString(), "confidential", false),
                HOUSEHOLD);
        assertThat(open.path("userErrors")).as(open.toString()).isEmpty();
        assertThat(told()).contains("7a Refuge Walk", "\"totalCount\":2");
    }

    /** What a worker without the permission finds of the home, and by its postcode. */
    private String told() {
        String document =
                "query T($id: ID!) { person(id: $id) { households { address { lines postcode } } possibleDuplicates { reasons } }"
                        + " people(search: {postcode: \"ZZ7 7QK\"}) { totalCount } timeline(personId: $id) { nodes { title } } }";
        return ask(worker.token(), document, Map.of("id", child)).data().toString();
    }

    @Test
    void somebodyMovesInIsCorrectedAndMovesOut() {
        String household = mutate("recordAddress", with(home, "personIds", List.of(child)), HOUSEHOLD)
                .at("/household/id")
                .asString();
        Map<String, Object> stay = Map.of("householdId", household, "personId", mother, "role", "mother");
        JsonNode member = memberOf(mutate("recordHouseholdMember", stay, HOUSEHOLD), mother);
        assertThat(member.path("role").asString()).isEqualTo("mother");
        assertThat(refused("recordHouseholdMember", stay)).isEqualTo("ALREADY_RECORDED at input.personId");
        String today = LocalDate.now().toString();
        Map<String, @Nullable Object> out = with(
                stay,
                "memberId",
                member.path("id").asString(),
                "revision",
                member.path("revision").asString(),
                "validTo",
                today);
        JsonNode left = memberOf(mutate("recordHouseholdMember", out, HOUSEHOLD), mother);
        assertThat(left.path("validTo").asString()).isEqualTo(today);
        assertThat(left.path("current").asBoolean()).isFalse();
        assertThat(left.path("id").asString()).isEqualTo(member.path("id").asString());
        assertThat(refused("recordHouseholdMember", out)).isEqualTo("CONFLICT at input.revision");
        assertThat(refused("recordHouseholdMember", with(out, "memberId", global("HouseholdMember", "none"))))
                .isEqualTo("NOT_FOUND at input.memberId");
        assertThat(refused("recordHouseholdMember", with(stay, "householdId", global("Household", "none"))))
                .isEqualTo("NOT_FOUND at input.householdId");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(refused("recordAddress", with(home, "personIds", List.of())))
                .isEqualTo("INVALID at input.personIds");
        assertThat(refused("recordAddress", with(home, "personIds", List.of(child, child))))
                .isEqualTo("INVALID at input.personIds");
        assertThat(refused("recordAddress", with(home, "personIds", List.of(child, Families.id("nobody")))))
                .isEqualTo("NOT_FOUND at input.personIds.1");
        assertThat(refused("recordAddress", with(home, "postcode", "nowhere"))).isEqualTo("INVALID at input.postcode");
        assertThat(refused("recordAddress", with(home, "uprn", "x"))).isEqualTo("INVALID at input.uprn");
        assertThat(refused("recordAddress", with(home, "localityId", global("Locality", "none"))))
                .isEqualTo("NOT_FOUND at input.localityId");
        assertThat(refused("recordAddress", with(home, "validTo", "2019-01-01")))
                .isEqualTo("INVALID at input.validTo");
        assertThat(person(child, "households { id }").path("households")).isEmpty();
    }

    private static JsonNode memberOf(JsonNode payload, String person) {
        return payload.at("/household/members")
                .valueStream()
                .filter(member -> member.at("/person/id").asString().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
