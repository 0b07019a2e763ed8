package org.kith.care.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Leaving care, Staying Put and short breaks, recorded and read over HTTP. */
class ArrangementIT extends RecordingIT {

    private static final LocalDate BORN = LocalDate.now().minusYears(18).minusDays(40);

    @Autowired
    private RecordCare care;

    private String sol = "";

    @BeforeEach
    void somebodyWhoLeftCareAt18() {
        sol = child(worker, "Sol", "Alder", BORN.toString());
        families.write(tx -> care.episodes(
                tx,
                new Provenance("test", null),
                List.of(new EpisodeRow(
                        Ids.next(),
                        sol,
                        null,
                        "S",
                        "C2",
                        "N1",
                        "E17",
                        PartialDate.between(PartialDate.of(BORN.plusYears(9)), PartialDate.of(BORN.plusYears(18))),
                        null))));
    }

    private JsonNode child(String fields) {
        return ask(
                        worker.token(),
                        "query C($id: ID!) { person(id: $id) { child { %s } } }".formatted(fields),
                        Map.of("id", Families.id(sol)))
                .at("/person/child");
    }

    @Test
    void theStatusOfACareLeaverFollowsFromCareAndBirth() {
        String asked = "{ status since until regulation reasons notKnown }";
        JsonNode told = child(
                "careLeaver %s at17: careLeaver(asOf: \"%s\") { status since } at30: careLeaver(asOf: \"%s\") { status }"
                        .formatted(asked, BORN.plusYears(17), BORN.plusYears(30)));
        assertThat(told.at("/careLeaver/status").asString()).isEqualTo("FORMER_RELEVANT");
        assertThat(told.at("/careLeaver/since").asString())
                .isEqualTo(BORN.plusYears(18).toString());
        assertThat(told.at("/careLeaver/until").asString())
                .isEqualTo(BORN.plusYears(25).toString());
        assertThat(told.at("/careLeaver/regulation").asString()).contains("23C");
        assertThat(told.at("/careLeaver/reasons").size()).isEqualTo(2);
        assertThat(told.at("/careLeaver/notKnown").isEmpty()).isTrue();
        assertThat(told.path("at17").toString())
                .isEqualTo("{\"status\":\"ELIGIBLE\",\"since\":\"%s\"}".formatted(BORN.plusYears(16)));
        assertThat(told.at("/at30/status").asString()).isEqualTo("NONE");
    }

    @Test
    void stayingPutIsRecordedCorrectedAndRememberedAsItWas() {
        Map<String, @Nullable Object> said = with(
                Map.of("childId", Families.id(sol)),
                "validFrom",
                BORN.plusYears(18).toString(),
                "provider",
                "Fern Vale");
        JsonNode payload = mutate("recordStayingPut", said, "stayingPut { id revision provider current }");
        assertThat(warned(payload)).isEqualTo("UNUSUAL at input.childId");
        JsonNode made = payload.path("stayingPut");
        assertThat(made.path("current").asBoolean()).isTrue();
        assertThat(refused("recordStayingPut", said)).isEqualTo("ALREADY_RECORDED at input.validFrom");
        assertThat(refused("recordStayingPut", with(said, "settingId", global("Setting", Ids.next()))))
                .isEqualTo("NOT_FOUND at input.settingId");
        OffsetDateTime before = OffsetDateTime.now();
        mutate(
                "recordStayingPut",
                with(
                        said,
                        "provider",
                        "Moss Side",
                        "stayingPutId",
                        made.path("id").asString(),
                        "revision",
                        made.path("revision").asString()),
                "");
        assertThat(child("stayingPut { provider } then: stayingPut(knownAt: \"%s\") { provider }".formatted(before))
                        .toString())
                .isEqualTo("{\"stayingPut\":[{\"provider\":\"Moss Side\"}],\"then\":[{\"provider\":\"Fern Vale\"}]}");
    }

    @Test
    void anAgreementOnShortBreaksIsOnlyRefusedWhereItCannotBe() {
        Map<String, @Nullable Object> said = with(
                Map.of("childId", Families.id(sol)),
                "validFrom",
                "2020-05-04",
                "provider",
                "Fordside Breaks",
                "daysUsed",
                80,
                "countedTo",
                "2020-12-31");
        JsonNode made = mutate("recordShortBreakAgreement", said, "shortBreakAgreement { daysUsed countedTo }");
        assertThat(warned(made)).isEqualTo("UNUSUAL at input.daysUsed");
        assertThat(made.at("/shortBreakAgreement/daysUsed").asInt()).isEqualTo(80);
        assertThat(refused("recordShortBreakAgreement", with(said, "provider", null)))
                .isEqualTo("INVALID at input.provider");
        assertThat(child("shortBreakAgreements { provider settingId validTo }").toString())
                .isEqualTo(
                        "{\"shortBreakAgreements\":[{\"provider\":\"Fordside Breaks\",\"settingId\":null,\"validTo\":null}]}");
    }
}
