package org.kith.care.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.care.outcome.RecordOutcomes.CareLeaverRow;
import org.kith.care.outcome.RecordOutcomes.HealthRow;
import org.kith.care.outcome.RecordOutcomes.SocialWorkerRow;
import org.kith.care.outcome.RecordOutcomes.UnaccompaniedRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the return asks beside episodes, recorded and read over HTTP. */
class OutcomeIT extends RecordingIT {

    private static final Provenance RETURN = new Provenance("test", "import-ssda903");
    private static final String HEALTH =
            "healthOutcome { id revision year sdqScore sdqReason teethCheck unread source }";

    @Autowired
    private RecordOutcomes outcomes;

    private JsonNode child(String id, String fields) {
        return ask(
                        worker.token(),
                        "query C($id: ID!) { person(id: $id) { child { %s } } }".formatted(fields),
                        Map.of("id", Families.id(id)))
                .at("/person/child");
    }

    @Test
    void theHealthOfAYearIsRecordedCorrectedAndRememberedAsItWas() {
        String robin = child(worker, "Robin", "Alder", "2015-09-09");
        Map<String, @Nullable Object> said = with(
                Map.of("childId", Families.id(robin)),
                "year",
                2026,
                "sdqReason",
                "SDQ2",
                "teethCheck",
                true,
                "idempotencyKey",
                Ids.next());
        JsonNode payload = mutate("recordHealthOutcome", said, HEALTH);
        assertThat(warned(payload)).isEqualTo("UNUSUAL at input.year");
        JsonNode made = payload.path("healthOutcome");
        assertThat(made.path("sdqReason").asString()).isEqualTo("SDQ2");
        assertThat(mutate("recordHealthOutcome", said, HEALTH).path("healthOutcome"))
                .isEqualTo(made);
        assertThat(refused("recordHealthOutcome", with(said, "idempotencyKey", Ids.next())))
                .isEqualTo("ALREADY_RECORDED at input.year");
        assertThat(refused("recordHealthOutcome", with(said, "idempotencyKey", Ids.next(), "year", 3000)))
                .isEqualTo("INVALID at input.year");
        OffsetDateTime before = OffsetDateTime.now();
        Map<String, @Nullable Object> anew = with(
                said,
                "sdqReason",
                null,
                "sdqScore",
                17,
                "healthOutcomeId",
                made.path("id").asString(),
                "revision",
                made.path("revision").asString(),
                "idempotencyKey",
                Ids.next());
        JsonNode corrected = mutate("recordHealthOutcome", anew, HEALTH).path("healthOutcome");
        assertThat(corrected.path("sdqScore").asInt()).isEqualTo(17);
        assertThat(corrected.path("sdqReason").isNull()).isTrue();
        assertThat(refused("recordHealthOutcome", with(anew, "idempotencyKey", Ids.next(), "sdqScore", 18)))
                .isEqualTo("CONFLICT at input.revision");
        assertThat(child(
                                robin,
                                "healthOutcomes { sdqScore } then: healthOutcomes(knownAt: \"%s\") { sdqReason }"
                                        .formatted(before))
                        .toString())
                .isEqualTo("{\"healthOutcomes\":[{\"sdqScore\":17}],\"then\":[{\"sdqReason\":\"SDQ2\"}]}");
    }

    @Test
    void aReturnMaySayNearlyNothing() {
        String wren = child(worker, "Wren", "Alder", "2006-09-09");
        families.write(tx -> {
            outcomes.unaccompaniedStatuses(
                    tx, RETURN, List.of(new UnaccompaniedRow(Ids.next(), wren, null, null, List.of("DUC=soon"), null)));
            outcomes.socialWorkerEpisodes(
                    tx,
                    RETURN,
                    List.of(new SocialWorkerRow(
                            Ids.next(), wren, "SW123456", worker.id(), null, null, "FCONTA", List.of(), null)));
            outcomes.healthOutcomes(
                    tx,
                    RETURN,
                    List.of(new HealthRow(
                            Ids.next(),
                            wren,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of("SDQ_SCORE=high"),
                            null)));
            outcomes.careLeaverOutcomes(
                    tx,
                    RETURN,
                    List.of(new CareLeaverRow(
                            Ids.next(), wren, null, null, "RHOM", "0", null, List.of("ACCOM=Q7"), null)));
        });
        JsonNode told = child(
                wren,
                "unaccompaniedStatuses { validFrom ceasedOn current unread } healthOutcomes { year unread }"
                        + " socialWorkerEpisodes { workerNumber reason validFrom worker { id } unread }"
                        + " careLeaverOutcomes { year inTouch activity accommodation unread }");
        assertThat(told.at("/unaccompaniedStatuses/0").toString())
                .isEqualTo("{\"validFrom\":null,\"ceasedOn\":null,\"current\":true,\"unread\":[\"DUC=soon\"]}");
        assertThat(told.at("/socialWorkerEpisodes/0/worker/id").asString())
                .isEqualTo(global("Professional", worker.id()));
        assertThat(told.at("/socialWorkerEpisodes/0/reason").asString()).isEqualTo("FCONTA");
        assertThat(told.at("/healthOutcomes/0/unread/0").asString()).isEqualTo("SDQ_SCORE=high");
        assertThat(told.at("/careLeaverOutcomes/0").toString())
                .isEqualTo(
                        "{\"year\":null,\"inTouch\":\"RHOM\",\"activity\":\"NOT_ASKED\",\"accommodation\":null,\"unread\":[\"ACCOM=Q7\"]}");
    }

    @Test
    void whoLeftCareIsToldOfAroundTheirBirthday() {
        String sol = child(worker, "Sol", "Alder", "2006-09-09");
        Map<String, @Nullable Object> said = with(
                Map.of("childId", Families.id(sol)),
                "year",
                2026,
                "inTouch",
                "YES",
                "activity",
                "F4",
                "accommodation",
                "U1");
        JsonNode made = mutate("recordCareLeaverOutcome", said, "careLeaverOutcome { birthday activity }")
                .path("careLeaverOutcome");
        assertThat(made.path("birthday").asString()).isEqualTo("2025-09-09");
        assertThat(made.path("activity").asString()).isEqualTo("F4");
        assertThat(refused("recordCareLeaverOutcome", with(said, "year", 2025, "activity", "NOT_ASKED")))
                .isEqualTo("INVALID at input.activity");
        mutate("recordUnaccompaniedStatus", Map.of("childId", Families.id(sol), "ceasedOn", "2024-09-09"), "");
        assertThat(refused("recordUnaccompaniedStatus", Map.of("childId", Families.id(sol), "ceasedOn", "2024-09-10")))
                .isEqualTo("INVALID at input.ceasedOn");
    }
}
