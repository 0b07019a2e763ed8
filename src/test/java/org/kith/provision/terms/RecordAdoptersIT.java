package org.kith.provision.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.RecordingIT;
import tools.jackson.databind.JsonNode;

/** Adopters, and those who are approved as foster carers beside that, recorded and found over HTTP. */
class RecordAdoptersIT extends RecordingIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String FIELDS =
            "setting { dualApproved dualApprovedOn approvals { id revision category maxChildren siblings kinds agency } }";

    private Worker fostering;
    private String authority;
    private String home;

    @BeforeEach
    void adopters() {
        fostering = colleague("fostering", families.team(), false);
        authority = global("Authority", families.authority());
        home = home("Alder house");
    }

    private String home(String name) {
        Map<String, Object> said = Map.of("kind", "ADOPTER_HOUSEHOLD", "name", name, "authorityId", authority);
        return mutate(fostering.token(), "recordSetting", said, "setting { id }")
                .at("/setting/id")
                .asString();
    }

    private Map<String, @Nullable Object> said(String category, @Nullable Object... more) {
        return with(Map.of("settingId", home, "category", category, "maxChildren", 2, "minAge", 0, "maxAge", 5), more);
    }

    private JsonNode approved(String category, @Nullable Object... more) {
        JsonNode payload = mutate(fostering.token(), "recordApproval", said(category, more), FIELDS);
        assertThat(codes(payload)).as(payload.toString()).isEmpty();
        return payload.path("setting");
    }

    private JsonNode approvedToAdopt() {
        return approved(
                "ADOPTION",
                "siblings",
                2,
                "kinds",
                List.of("EARLY_PERMANENCE"),
                "agency",
                "Ford Adoption",
                "validFrom",
                "2025-03-03");
    }

    @Test
    void adoptersAreApprovedForSoManyBrothersAndSistersByAnAgency() {
        JsonNode told = approvedToAdopt();
        assertThat(told.at("/approvals/0/siblings").asInt()).isEqualTo(2);
        assertThat(told.at("/approvals/0/kinds").toString()).isEqualTo("[\"EARLY_PERMANENCE\"]");
        assertThat(told.at("/approvals/0/agency").asString()).isEqualTo("Ford Adoption");
        assertThat(told.path("dualApproved").asBoolean(true)).isFalse();
        assertThat(told.path("dualApprovedOn").isNull()).isTrue();
        JsonNode corrected = approved(
                "ADOPTION",
                "approvalId",
                told.at("/approvals/0/id").asString(),
                "revision",
                told.at("/approvals/0/revision").asString(),
                "validFrom",
                "2025-03-03");
        assertThat(corrected.at("/approvals/0/agency").isNull())
                .as("said whole")
                .isTrue();
        assertThat(refused(fostering.token(), "recordApproval", said("ADOPTION", "siblings", 3)))
                .isEqualTo("INVALID at input.siblings");
        assertThat(refused(fostering.token(), "recordApproval", said("GENERAL", "agency", "Ford Adoption")))
                .isEqualTo("INVALID at input.agency");
    }

    @Test
    void bothApprovalsHoldFromTheLaterDayAndAreToldWithoutAskingForThem() {
        approvedToAdopt();
        JsonNode both = approved("GENERAL", "validFrom", "2025-09-01");
        assertThat(both.path("dualApprovedOn").asString()).isEqualTo("2025-09-01");
        JsonNode alone = ask(fostering.token(), "{ settings { nodes { dualApproved dualApprovedOn } } }", Map.of())
                .at("/settings/nodes/0");
        assertThat(alone.toString()).isEqualTo("{\"dualApproved\":true,\"dualApprovedOn\":\"2025-09-01\"}");
    }

    @Test
    void homesAreFoundByBothApprovalsAndByHowManyBrothersAndSistersTheyTake() {
        approvedToAdopt();
        approved("GENERAL", "maxChildren", 3, "validFrom", "2025-09-01");
        home = home("Birch house");
        approved("ADOPTION", "siblings", 1);
        home = home("Cedar house");
        assertThat(found(Map.of("dualApproved", true))).containsExactly("Alder house");
        assertThat(found(Map.of("dualApproved", false))).containsExactly("Birch house", "Cedar house");
        assertThat(found(Map.of("siblings", 1))).containsExactly("Alder house", "Birch house");
        assertThat(found(Map.of("siblings", 3))).as("foster carers of three").containsExactly("Alder house");
        assertThat(found(Map.of("siblings", 4))).isEmpty();
        assertThat(found(Map.of("siblings", 2, "dualApproved", true, "kind", List.of("ADOPTER_HOUSEHOLD"))))
                .containsExactly("Alder house");
        families = families();
        fostering = worker("fostering");
        assertThat(found(Map.of("siblings", 1))).as("of another authority").isEmpty();
    }

    private List<String> found(Map<String, ?> filter) {
        JsonNode settings = ask(
                        fostering.token(),
                        "query F($filter: SettingFilter) { settings(filter: $filter) { totalCount nodes { name } } }",
                        Map.of("filter", filter))
                .at("/settings");
        assertThat(settings.path("totalCount").asInt())
                .isEqualTo(settings.path("nodes").size());
        return settings.path("nodes")
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }

    @Test
    void anApprovalToFosterThatIsToComeIsNoneYet() {
        approvedToAdopt();
        assertThat(approved("GENERAL", "validFrom", TODAY.plusDays(7).toString())
                        .path("dualApproved")
                        .asBoolean(true))
                .isFalse();
    }
}
