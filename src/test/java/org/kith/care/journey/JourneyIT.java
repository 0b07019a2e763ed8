package org.kith.care.journey;

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
import org.kith.care.RecordCare.PlacementRow;
import org.kith.care.duty.WorkingDays;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A child's way through care, recorded and read over HTTP. */
class JourneyIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate BEGAN = TODAY.minusDays(40);
    private static final String REVIEW = "review { id revision date held participation chairedBy { id } source }";
    private static final String VISIT = "visit { id revision date visitedBy { id } seen seenAlone place }";

    @Autowired
    private RecordCare care;

    @Autowired
    private RecordAllocations allocations;

    private String robin = "";

    @BeforeEach
    void aChildInCare() {
        robin = child(worker, "Robin", "Alder", "2015-03-09");
        ValidTime since = PartialDate.between(PartialDate.of(BEGAN), null);
        families.write(tx -> {
            String stay = Ids.next();
            care.placements(
                    tx, TEST, List.of(new PlacementRow(stay, robin, null, "U6", "PR1", null, Map.of(), since, null)));
            care.episodes(
                    tx, TEST, List.of(new EpisodeRow(Ids.next(), robin, stay, "S", "V2", "N1", null, since, null)));
        });
    }

    private Map<String, @Nullable Object> about(@Nullable Object... more) {
        return with(Map.of("childId", Families.id(robin)), more);
    }

    private static String day(int ago) {
        return TODAY.minusDays(ago).toString();
    }

    private JsonNode child(String token, String fields, Map<String, Object> variables, String declared) {
        return ask(
                        token,
                        "query C($id: ID!%s) { person(id: $id) { child { %s } } }".formatted(declared, fields),
                        with(variables, "id", Families.id(robin)))
                .at("/person/child");
    }

    private JsonNode child(String fields) {
        return child(worker.token(), fields, Map.of(), "");
    }

    @Test
    void aReviewIsRecordedCorrectedAndRememberedAsItWas() {
        Map<String, @Nullable Object> said =
                about("date", day(20), "participation", "PN1", "idempotencyKey", Ids.next());
        JsonNode made = mutate("recordReview", said, REVIEW).path("review");
        assertThat(made.path("held").asBoolean()).isTrue();
        assertThat(made.path("participation").asString()).isEqualTo("PN1");
        assertThat(mutate("recordReview", said, REVIEW).path("review")).isEqualTo(made);
        assertThat(refused("recordReview", with(said, "participation", "PN2")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
        assertThat(refused("recordReview", about("date", day(20)))).isEqualTo("ALREADY_RECORDED at input.date");

        OffsetDateTime before = OffsetDateTime.now();
        Map<String, @Nullable Object> anew = about(
                "date",
                day(19),
                "participation",
                "PN2",
                "chairedBy",
                global("Professional", worker.id()),
                "reviewId",
                made.path("id").asString(),
                "revision",
                made.path("revision").asString());
        JsonNode corrected = mutate("recordReview", anew, REVIEW).path("review");
        assertThat(corrected.path("id")).isEqualTo(made.path("id"));
        assertThat(corrected.path("date").asString()).isEqualTo(day(19));
        assertThat(corrected.at("/chairedBy/id").asString()).isEqualTo(global("Professional", worker.id()));
        assertThat(refused("recordReview", with(anew, "date", day(18)))).isEqualTo("CONFLICT at input.revision");
        assertThat(refused("recordReview", with(anew, "revision", null))).isEqualTo("INVALID at input.revision");

        String timeline = ask(
                        worker.token(),
                        "query T($id: ID!) { timeline(personId: $id) { nodes { kind title } } }",
                        Map.of("id", Families.id(robin)))
                .at("/timeline")
                .toString();
        assertThat(timeline).contains("Review: participation PN1", "Review: participation PN2");
        assertThat(child("reviews { participation }").toString())
                .contains("PN2")
                .doesNotContain("PN1");
        assertThat(child(
                                worker.token(),
                                "reviews(knownAt: $at) { date participation }",
                                Map.of("at", before.toString()),
                                ", $at: DateTime!")
                        .toString())
                .contains("PN1", day(20))
                .doesNotContain("PN2");
    }

    @Test
    void whatIsDueFollowsFromWhatIsRecorded() {
        String asked = "duties { kind dueOn daysOverdue regulation notKnown child { id } }";
        JsonNode first = child(asked).path("duties");
        assertThat(first.size()).isEqualTo(3);
        assertThat(first.at("/2/kind").asString()).isEqualTo("PERMANENCE_PLAN");
        assertThat(first.at("/0/kind").asString()).isEqualTo("VISIT");
        assertThat(first.at("/0/dueOn").asString()).isEqualTo(BEGAN.plusDays(7).toString());
        assertThat(first.at("/0/daysOverdue").asInt()).isEqualTo(33);
        assertThat(first.at("/0/child/id").asString()).isEqualTo(Families.id(robin));
        assertThat(first.at("/1/dueOn").asString())
                .isEqualTo(WorkingDays.plus(BEGAN, 20).toString());
        mutate("recordReview", about("date", day(20)), "");
        mutate("recordVisit", about("date", day(10)), "");
        mutate("recordVisit", about("date", day(5), "seen", false), "");
        JsonNode next = child(asked).path("duties");
        assertThat(next.at("/0/dueOn").asString())
                .isEqualTo(TODAY.minusDays(10).plusWeeks(6).toString());
        assertThat(next.at("/0/daysOverdue").asInt()).isZero();
        assertThat(next.at("/1/dueOn").asString())
                .isEqualTo(TODAY.minusDays(20).plusMonths(3).toString());
        JsonNode then = child(
                        worker.token(), "duties(asOf: $on) { kind dueOn }", Map.of("on", day(21)), ", $on: LocalDate!")
                .path("duties");
        assertThat(then.at("/1/kind").asString()).isEqualTo("REVIEW");
        assertThat(then.at("/1/dueOn").asString())
                .isEqualTo(WorkingDays.plus(BEGAN, 20).toString());
    }

    @Test
    void aVisitIsTheCallersUnlessSomebodyElseIsNamed() {
        JsonNode made = mutate("recordVisit", about("date", day(3), "seenAlone", true, "place", "SCHOOL"), VISIT)
                .path("visit");
        assertThat(made.at("/visitedBy/id").asString()).isEqualTo(global("Professional", worker.id()));
        assertThat(made.path("place").asString()).isEqualTo("SCHOOL");
        Worker colleague = colleague("practitioner", worker.team(), false);
        families.allocate(colleague.id(), robin);
        JsonNode corrected = mutate(
                        colleague.token(),
                        "recordVisit",
                        about(
                                "date",
                                day(4),
                                "seenAlone",
                                false,
                                "visitId",
                                made.path("id").asString(),
                                "revision",
                                made.path("revision").asString()),
                        VISIT)
                .path("visit");
        assertThat(corrected.at("/visitedBy/id").asString()).isEqualTo(global("Professional", worker.id()));
        assertThat(corrected.path("seenAlone").asBoolean(true)).isFalse();
        assertThat(refused("recordVisit", about("date", day(-1)))).isEqualTo("INVALID at input.date");
        assertThat(refused("recordVisit", about("date", day(2), "visitedBy", global("Professional", Ids.next()))))
                .isEqualTo("NOT_FOUND at input.visitedBy");
        assertThat(warned(mutate("recordVisit", about("date", day(100)), ""))).isEqualTo("UNUSUAL at input.date");
    }

    @Test
    void aChildWhoIsMissingComesBackAndIsAskedWhy() {
        Map<String, @Nullable Object> gone = about("kind", "M", "validFrom", day(9));
        JsonNode made = mutate("recordMissingEpisode", gone, "missingEpisode { id revision current validTo }")
                .path("missingEpisode");
        assertThat(made.path("current").asBoolean()).isTrue();
        assertThat(refused("recordMissingEpisode", about("kind", "A", "validFrom", day(3))))
                .isEqualTo("INVALID at input.validFrom");
        JsonNode back = mutate(
                        "recordMissingEpisode",
                        with(
                                gone,
                                "validTo",
                                day(8),
                                "missingEpisodeId",
                                made.path("id").asString(),
                                "revision",
                                made.path("revision").asString()),
                        "missingEpisode { current validTo returnInterview }")
                .path("missingEpisode");
        assertThat(back.path("current").asBoolean(true)).isFalse();
        assertThat(back.path("validTo").asString()).isEqualTo(day(8));
        assertThat(child("duties { kind dueOn notKnown }").toString())
                .contains("RETURN_INTERVIEW", day(5), "Whether a return interview was offered or held");
    }

    @Test
    void libertyIsDeprivedOnceAtATime() {
        mutate("recordDeprivationOfLiberty", about("validFrom", day(9), "authorisedBy", "HIGH_COURT"), "");
        assertThat(refused("recordDeprivationOfLiberty", about("validFrom", day(3))))
                .isEqualTo("INVALID at input.validFrom");
        assertThat(child("deprivationsOfLiberty { validFrom validTo current authorisedBy }")
                        .at("/deprivationsOfLiberty/0/authorisedBy")
                        .asString())
                .isEqualTo("HIGH_COURT");
    }

    @Test
    void aReviewingOfficerRecordsReviewsOfTheChildrenWhomTheyReview() {
        Worker officer = colleague("reviewing-officer", worker.team(), false);
        assertThat(refused(officer.token(), "recordReview", about("date", day(2))))
                .isEqualTo("NOT_FOUND at input.childId");
        families.write(tx -> allocations.allocations(
                tx,
                TEST,
                List.of(new AllocationRow(
                        "test:allocation:" + Ids.next(),
                        1,
                        officer.id(),
                        robin,
                        RecordAllocations.Role.REVIEWING_OFFICER,
                        PartialDate.between(PartialDate.of(BEGAN), null),
                        null))));
        assertThat(mutate(officer.token(), "recordReview", about("date", day(2)), REVIEW)
                        .at("/review/date")
                        .asString())
                .isEqualTo(day(2));
        assertThat(answer(officer.token(), "recordVisit", about("date", day(2)), "")
                        .text())
                .contains("FORBIDDEN");
        assertThat(refused("recordReview", about("date", day(1), "participation", "PN0")))
                .isEqualTo("INVALID at input.participation");
    }
}
