package org.kith.provision.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import tools.jackson.databind.JsonNode;

/** The temporary approval of a connected person: whom it names, and that it runs on until a review has its outcome, over HTTP. */
class ConnectedPersonIT extends RecordingIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String APPROVALS =
            "approvals { id revision extended untilReviewOutcome current validTo namedChildren { displayName } }";

    private Worker manager;
    private Worker fostering;
    private String home;
    private String child;

    @BeforeEach
    void aGrandmothersHousehold() {
        manager = colleague("team-manager", worker.team(), true);
        fostering = colleague("fostering", families.team(), false);
        child = Families.id(child(worker, "Robin", "Alder", "2014-03-09"));
        Map<String, Object> said = Map.of(
                "kind", "KINSHIP_HOUSEHOLD", "name", "Alder", "authorityId", global("Authority", families.authority()));
        home = mutate(fostering.token(), "recordSetting", said, "setting { id }")
                .at("/setting/id")
                .asString();
    }

    private JsonNode approved() {
        return told(
                "recordApproval",
                Map.of(
                        "settingId", home,
                        "category", "TEMPORARY_REG_24",
                        "childIds", List.of(child),
                        "validFrom", TODAY.minusWeeks(15).toString(),
                        "validTo", TODAY.plusWeeks(1).toString()));
    }

    /** Recorded by the manager, who sees the child, and read by those who keep the home. */
    private JsonNode told(String mutation, Map<String, ?> said) {
        JsonNode payload = mutate(manager.token(), mutation, said, "");
        assertThat(codes(payload)).as(payload.toString()).isEmpty();
        return ask(fostering.token(), "{ settings { nodes { %s } } }".formatted(APPROVALS), Map.of())
                .at("/settings/nodes/0/approvals/0");
    }

    private static Map<String, Object> extension(JsonNode approval) {
        return Map.of(
                "approvalId", approval.path("id").asString(),
                "revision", approval.path("revision").asString(),
                "decidedOn", TODAY.toString(),
                "nominatedOfficer", "Nell Officer");
    }

    @Test
    void anApprovalTellsWhomItNamesToThoseWhoSeeTheirWholeRecords() {
        JsonNode kept = approved();
        assertThat(kept.path("id").asString()).isNotEmpty();
        assertThat(kept.path("namedChildren")).as("by no reason of their own").isEmpty();
        Map<String, Object> placed = Map.of(
                "childId", child,
                "type", "U3",
                "from", TODAY.toString(),
                "legalStatus", "V2",
                "need", "N1",
                "provider", "PR1",
                "settingId", home);
        assertThat(codes(mutate(worker.token(), "startPlacement", placed, ""))).isEmpty();
        JsonNode told = person(child, "child { placements { setting { %s } } }".formatted(APPROVALS))
                .at("/child/placements/0/setting/approvals/0");
        assertThat(told.at("/namedChildren/0/displayName").asString()).isEqualTo("Robin Alder");
    }

    @Test
    void anApprovalThatAwaitsTheOutcomeOfAReviewHasNoEndUntilThatIsRecorded() {
        JsonNode approval = approved();
        assertThat(refused(manager.token(), "extendTemporaryApproval", extension(approval)))
                .as("neither a day nor a review")
                .isEqualTo("INVALID at input.until");
        assertThat(refused(
                        manager.token(),
                        "extendTemporaryApproval",
                        with(
                                extension(approval),
                                "untilReviewOutcome",
                                true,
                                "until",
                                TODAY.plusWeeks(2).toString())))
                .as("both")
                .isEqualTo("INVALID at input.until");
        JsonNode extended = told("extendTemporaryApproval", with(extension(approval), "untilReviewOutcome", true));
        assertThat(extended.path("untilReviewOutcome").asBoolean()).isTrue();
        assertThat(extended.path("validTo").isNull()).isTrue();
        JsonNode ended = told(
                "recordApproval",
                Map.of(
                        "settingId", home,
                        "approvalId", extended.path("id").asString(),
                        "revision", extended.path("revision").asString(),
                        "category", "TEMPORARY_REG_24",
                        "validFrom", TODAY.minusWeeks(15).toString(),
                        "validTo", TODAY.plusWeeks(30).toString()));
        assertThat(ended.path("validTo").asString())
                .as("the outcome, whenever it comes")
                .isEqualTo(TODAY.plusWeeks(30).toString());
        assertThat(ended.path("untilReviewOutcome").asBoolean()).as("is kept").isTrue();
    }
}
