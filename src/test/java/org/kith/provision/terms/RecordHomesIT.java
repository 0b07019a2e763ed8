package org.kith.provision.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import tools.jackson.databind.JsonNode;

/** Homes and the decisions about them, recorded over HTTP by those who keep them. */
class RecordHomesIT extends RecordingIT {

    private static final LocalDate TODAY = LocalDate.now();

    private Worker fostering;
    private Worker manager;
    private String authority;
    private String child;

    @BeforeEach
    void thoseWhoKeepHomes() {
        String team = families.team();
        fostering = colleague("fostering", team, false);
        manager = colleague("team-manager", team, true);
        authority = global("Authority", families.authority());
        child = Families.id(families.child("Robin", "Alder", "2015-03-09"));
        families.allocate(colleague("practitioner", team, false).id(), storeId(child));
    }

    private static String storeId(String global) {
        return org.kith.api.GlobalId.parse(global, "Person").key();
    }

    private JsonNode home(String kind, Object... more) {
        JsonNode made = mutate(
                fostering.token(),
                "recordSetting",
                with(Map.of("kind", kind, "name", "Alder house", "authorityId", authority), more),
                "setting { id revision name beds provider address { lines postcode } }");
        assertThat(codes(made)).as(made.toString()).isEmpty();
        return made.path("setting");
    }

    private JsonNode temporary(Worker by, String home, LocalDate from, LocalDate to) {
        return mutate(
                by.token(),
                "recordApproval",
                Map.of(
                        "settingId",
                        home,
                        "category",
                        "TEMPORARY_REG_24",
                        "childIds",
                        List.of(child),
                        "validFrom",
                        from.toString(),
                        "validTo",
                        to.toString()),
                "setting { approvals { id revision extended validTo } }");
    }

    private static String why(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString() + ": "
                + payload.at("/userErrors/0/message").asString();
    }

    @Test
    void aHomeIsRecordedOnceCorrectedByItsRevisionAndKeepsItsAddress() {
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                Ids.next(),
                "kind",
                "CHILDRENS_HOME",
                "name",
                "Larch house",
                "urn",
                "SC999123",
                "provider",
                "PR1",
                "beds",
                4,
                "authorityId",
                authority,
                "address",
                Map.of("lines", "3 Larch Row", "postcode", "dh1 5ts"));
        String asked = "setting { id revision name urn beds address { lines postcode } }";
        JsonNode first = mutate(fostering.token(), "recordSetting", input, asked);
        assertThat(codes(first)).isEmpty();
        assertThat(first.at("/setting/address/postcode").asString()).isEqualTo("DH1 5TS");
        JsonNode again = mutate(fostering.token(), "recordSetting", input, asked);
        assertThat(again.at("/setting/id")).isEqualTo(first.at("/setting/id"));
        String id = first.at("/setting/id").asString();
        Map<String, Object> correction = Map.of(
                "settingId", id, "kind", "CHILDRENS_HOME", "name", "Larch House", "beds", 3, "authorityId", authority);
        assertThat(refused(fostering.token(), "recordSetting", correction)).isEqualTo("INVALID at input.revision");
        JsonNode corrected = mutate(
                fostering.token(),
                "recordSetting",
                with(correction, "revision", first.at("/setting/revision").asString()),
                asked);
        assertThat(corrected.at("/setting/beds").asInt()).isEqualTo(3);
        assertThat(corrected.at("/setting/urn").isNull()).isTrue();
        assertThat(corrected.at("/setting/address/lines").asString()).isEqualTo("3 Larch Row");
        assertThat(refused(
                        fostering.token(),
                        "recordSetting",
                        with(
                                correction,
                                "revision",
                                first.at("/setting/revision").asString())))
                .isEqualTo("CONFLICT at input.revision");
    }

    @Test
    void onlyThoseWhoKeepTheHomesOfTheAuthorityRecordThem() {
        String home = home("FOSTER_HOUSEHOLD").path("id").asString();
        families = families();
        Worker elsewhere = worker("fostering");
        Map<String, Object> approval = Map.of("settingId", home, "category", "GENERAL");
        assertThat(refused(elsewhere.token(), "recordApproval", approval)).isEqualTo("NOT_ALLOWED at input.settingId");
        assertThat(refused(
                        elsewhere.token(),
                        "recordSetting",
                        Map.of("kind", "FOSTER_HOUSEHOLD", "authorityId", authority)))
                .isEqualTo("NOT_ALLOWED at input.authorityId");
        assertThat(refused(
                        fostering.token(),
                        "recordApproval",
                        with(approval, "settingId", global("Setting", Ids.next()))))
                .isEqualTo("NOT_FOUND at input.settingId");
        assertThat(refused(
                        fostering.token(),
                        "recordSetting",
                        Map.of("kind", "FOSTER_HOUSEHOLD", "authorityId", authority, "beds", 3, "provider", "PR0")))
                .isEqualTo("INVALID at input.provider");
        assertThat(codes(mutate(fostering.token(), "recordApproval", approval, "")))
                .isEmpty();
        assertThat(refused(fostering.token(), "recordApproval", approval))
                .isEqualTo("ALREADY_RECORDED at input.category");
    }

    @Test
    void aTemporaryApprovalIsExtendedOnceAndByEightWeeks() {
        String home = home("KINSHIP_HOUSEHOLD").path("id").asString();
        LocalDate from = TODAY.minusWeeks(15);
        assertThat(why(temporary(manager, home, from, from.plusWeeks(17))))
                .startsWith("INVALID: A temporary")
                .contains("reg 24");
        assertThat(codes(temporary(fostering, home, from, from.plusWeeks(16))))
                .as("who does not see the child")
                .containsExactly("NOT_FOUND");
        assertThat(codes(temporary(manager, home, from, from.plusWeeks(16)))).isEmpty();
        JsonNode approval = ask(
                        fostering.token(),
                        "query N($id: ID!) { node(id: $id) { ... on Setting { approvals { id revision extended } } } }",
                        Map.of("id", home))
                .at("/node/approvals/0");
        assertThat(approval.path("extended").asBoolean()).isFalse();
        Map<String, Object> extension = Map.of(
                "approvalId",
                approval.path("id").asString(),
                "revision",
                approval.path("revision").asString(),
                "until",
                from.plusWeeks(24).toString(),
                "decidedOn",
                TODAY.toString(),
                "nominatedOfficer",
                "Nell Officer");
        assertThat(refused(
                        manager.token(),
                        "extendTemporaryApproval",
                        with(extension, "until", from.plusWeeks(25).toString())))
                .isEqualTo("INVALID at input.until");
        JsonNode extended = mutate(
                        fostering.token(),
                        "extendTemporaryApproval",
                        extension,
                        "setting { approvals { id revision extended validTo } }")
                .at("/setting/approvals/0");
        assertThat(extended.path("extended").asBoolean()).isTrue();
        assertThat(extended.path("validTo").asString())
                .isEqualTo(from.plusWeeks(24).toString());
        JsonNode twice = mutate(
                manager.token(),
                "extendTemporaryApproval",
                with(
                        extension,
                        "revision",
                        extended.path("revision").asString(),
                        "until",
                        from.plusWeeks(25).toString()),
                "");
        assertThat(why(twice))
                .startsWith("INVALID: A temporary approval is extended once")
                .contains("reg 25");
        assertThat(why(temporary(manager, home, from.plusWeeks(24), from.plusWeeks(40))))
                .startsWith("ALREADY_RECORDED: The connected person has a temporary approval");
    }

    @Test
    void aRegistrationAndAnExemptionAreReadBack() {
        String house = home("CHILDRENS_HOME").path("id").asString();
        Map<String, Object> terms = Map.of(
                "settingId", house, "urn", "SC999124", "beds", 5, "minAge", 8, "maxAge", 17, "validFrom", "2025-01-06");
        JsonNode registered = mutate(
                fostering.token(),
                "recordRegistration",
                terms,
                "setting { registrations { id revision beds minAge } occupancy { places } }");
        assertThat(registered.at("/setting/registrations/0/minAge").asInt()).isEqualTo(8);
        assertThat(registered.at("/setting/occupancy/places").asInt()).isEqualTo(5);
        assertThat(refused(fostering.token(), "recordRegistration", terms))
                .isEqualTo("ALREADY_RECORDED at input.settingId");
        JsonNode ended = mutate(
                fostering.token(),
                "recordRegistration",
                with(
                        terms,
                        "registrationId",
                        registered.at("/setting/registrations/0/id").asString(),
                        "revision",
                        registered.at("/setting/registrations/0/revision").asString(),
                        "beds",
                        4),
                "setting { registrations { beds } }");
        assertThat(ended.at("/setting/registrations")).hasSize(1);
        assertThat(ended.at("/setting/registrations/0/beds").asInt()).isEqualTo(4);
        String household = home("FOSTER_HOUSEHOLD").path("id").asString();
        Map<String, Object> exemption =
                Map.of("settingId", household, "authorityId", authority, "childIds", List.of(child));
        JsonNode exempt = mutate(manager.token(), "recordExemption", exemption, "setting { id }");
        assertThat(codes(exempt)).as(exempt.toString()).isEmpty();
        assertThat(refused(manager.token(), "recordExemption", with(exemption, "childIds", List.of())))
                .isEqualTo("INVALID at input.childIds");
        JsonNode told = ask(
                        fostering.token(),
                        "query H { settings(filter: {kind: [FOSTER_HOUSEHOLD]}) { nodes { exemptions { current children { displayName } } } } }")
                .at("/settings/nodes/0/exemptions/0");
        assertThat(told.path("current").asBoolean()).isTrue();
        assertThat(told.path("children"))
                .as("whom fostering does not see whole")
                .isEmpty();
    }
}
