package org.kith.care.permanence;

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
import org.kith.care.permanence.RecordPermanence.DecisionRow;
import org.kith.care.permanence.RecordPermanence.MatchRow;
import org.kith.care.permanence.RecordPermanence.PreviousPermanenceRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.kinship.RecordTies.Type;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A child's permanence, recorded and read over HTTP. */
class PermanenceIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);

    @Autowired
    private RecordCare care;

    @Autowired
    private RecordPermanence permanence;

    private String robin = "";

    @BeforeEach
    void aChild() {
        robin = child(worker, "Robin", "Alder", "2020-03-09");
        episode("C2", "2024-01-10", "2024-07-01", "X1");
        episode("E1", "2024-07-01", null, null);
    }

    private void episode(String status, String from, @Nullable String to, @Nullable String ceased) {
        var time = PartialDate.between(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        families.write(tx -> {
            String stay = Ids.next();
            String type = status.equals("E1") ? "A5" : "U6";
            care.placements(
                    tx, TEST, List.of(new PlacementRow(stay, robin, null, type, "PR1", null, Map.of(), time, null)));
            care.episodes(
                    tx, TEST, List.of(new EpisodeRow(Ids.next(), robin, stay, "S", status, "N1", ceased, time, null)));
        });
    }

    private Map<String, @Nullable Object> about(@Nullable Object... more) {
        return with(Map.of("childId", Families.id(robin)), more);
    }

    private JsonNode child(String fields, Map<String, Object> variables, String declared) {
        return ask(
                        worker.token(),
                        "query C($id: ID!%s) { person(id: $id) { child { %s } } }".formatted(declared, fields),
                        with(variables, "id", Families.id(robin)))
                .at("/person/child");
    }

    private JsonNode child(String fields) {
        return child(fields, Map.of(), "");
    }

    @Test
    void aDecisionIsReversedAndRememberedAsItWas() {
        String fields = "adoptionDecision { id revision decidedOn reversedOn reversedBecause current unread }";
        JsonNode made = mutate("recordAdoptionDecision", about("decidedOn", "2024-06-10"), fields)
                .path("adoptionDecision");
        assertThat(made.path("current").asBoolean()).isTrue();
        assertThat(refused("recordAdoptionDecision", about("decidedOn", "2024-06-10")))
                .isEqualTo("ALREADY_RECORDED at input.decidedOn");
        assertThat(refused("recordAdoptionDecision", about("decidedOn", "2024-08-01")))
                .isEqualTo("INVALID at input.decidedOn");
        OffsetDateTime before = OffsetDateTime.now();
        Map<String, @Nullable Object> anew = about(
                "decidedOn", "2024-06-10",
                "reversedOn", "2024-09-01",
                "reversedBecause", "RD3",
                "adoptionDecisionId", made.path("id").asString(),
                "revision", made.path("revision").asString());
        JsonNode corrected = mutate("recordAdoptionDecision", anew, fields).path("adoptionDecision");
        assertThat(corrected.path("id")).isEqualTo(made.path("id"));
        assertThat(corrected.path("reversedBecause").asString()).isEqualTo("RD3");
        assertThat(corrected.path("current").asBoolean(true)).isFalse();
        assertThat(refused("recordAdoptionDecision", anew)).isEqualTo("CONFLICT at input.revision");
        assertThat(child(
                                "adoptionDecisions(knownAt: $at) { reversedOn current }",
                                Map.of("at", before.toString()),
                                ", $at: DateTime!")
                        .at("/adoptionDecisions/0/reversedOn")
                        .isNull())
                .isTrue();
    }

    @Test
    void theWayToAdoptionIsDerived() {
        mutate("recordAdoptionDecision", about("decidedOn", "2024-06-10"), "");
        assertThat(warned(mutate("recordAdoptionMatch", about("matchedOn", "2024-06-01"), "")))
                .isEqualTo("UNUSUAL at input.matchedOn");
        assertThat(refused(
                        "recordAdoptionMatch", about("matchedOn", "2024-06-20", "adopters", 1, "sexOfAdopters", "FF")))
                .isEqualTo("INVALID at input.sexOfAdopters");
        mutate("recordAdoptionMatch", about("matchedOn", "2024-08-01", "adopters", 2, "sexOfAdopters", "FF"), "");
        JsonNode answer = child(
                "adoptionJourney { milestones { kind date daysSincePrevious } timeliness { measure days aimDays complete } }");
        assertThat(answer.at("/adoptionJourney/milestones").findValuesAsString("kind"))
                .containsExactly("ENTERED_CARE", "MATCH", "DECISION", "PLACEMENT_ORDER", "PLACED", "MATCH");
        assertThat(answer.at("/adoptionJourney/timeliness/0/days").asInt()).isEqualTo(173);
        assertThat(answer.at("/adoptionJourney/timeliness/1/days").asInt()).isEqualTo(31);
        JsonNode then = child(
                "adoptionJourney(asOf: $on) { milestones { kind } }", Map.of("on", "2024-03-01"), ", $on: LocalDate!");
        assertThat(then.path("adoptionJourney").isNull()).isTrue();
    }

    @Test
    void aPlanHasStepsAndAParallelOne() {
        Map<String, @Nullable Object> said = about(
                "kind", "ADOPTION",
                "parallel", "RETURN_HOME",
                "decidedOn", "2024-05-20",
                "decidedBy", "REVIEW",
                "milestones",
                        List.of(
                                Map.of("what", "Assessment of the parents", "aimedFor", "2024-06-30"),
                                Map.of("what", "Decision", "reachedOn", "2024-06-10")));
        mutate("recordPermanencePlan", said, "");
        mutate("recordPermanencePlan", about("kind", "ADOPTION", "decidedOn", "2024-09-20"), "");
        JsonNode plans = child(
                        "permanencePlans { kind parallel decidedOn decidedBy milestones { what aimedFor reachedOn } }")
                .path("permanencePlans");
        assertThat(plans.findValuesAsString("decidedOn")).containsExactly("2024-09-20", "2024-05-20");
        assertThat(plans.at("/1/milestones/0/aimedFor").asString()).isEqualTo("2024-06-30");
        assertThat(plans.at("/1/milestones/1/what").asString()).isEqualTo("Decision");
        assertThat(refused("recordPermanencePlan", with(said, "decidedOn", "2024-05-21", "parallel", "ADOPTION")))
                .isEqualTo("INVALID at input.parallel");
    }

    @Test
    void whatAReturnLacksIsNotKnown() {
        families.write(tx -> {
            permanence.previousPermanence(
                    tx,
                    TEST,
                    List.of(new PreviousPermanenceRow(
                            Ids.next(),
                            robin,
                            PreviousPermanenceKind.P2,
                            "WAL",
                            PartialDate.parse("2022-05"),
                            List.of(),
                            null)));
            permanence.previousPermanence(
                    tx,
                    TEST,
                    List.of(new PreviousPermanenceRow(
                            Ids.next(), robin, null, null, null, List.of("PREV_PERM=P9"), null)));
            permanence.adoptionDecisions(
                    tx, TEST, List.of(new DecisionRow(Ids.next(), robin, null, null, null, List.of(), null)));
            permanence.adoptionMatches(
                    tx,
                    TEST,
                    List.of(new MatchRow(
                            Ids.next(),
                            robin,
                            LocalDate.of(2024, 6, 10),
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            null)));
        });
        JsonNode answer = child(
                "previousPermanence { kind authority orderedOn unread } adoptionDecisions { decidedOn current } adoptionMatches { decidedOn matchedOn }");
        assertThat(answer.at("/previousPermanence/0/orderedOn").asString()).isEqualTo("2022-05");
        assertThat(answer.at("/previousPermanence/0/authority").asString()).isEqualTo("WAL");
        assertThat(answer.at("/previousPermanence/1/kind").isNull()).isTrue();
        assertThat(answer.at("/previousPermanence/1/unread/0").asString()).isEqualTo("PREV_PERM=P9");
        assertThat(answer.at("/adoptionDecisions/0/decidedOn").isNull()).isTrue();
        assertThat(answer.at("/adoptionMatches/0/decidedOn").asString()).isEqualTo("2024-06-10");
    }

    @Test
    void aSpecialGuardianIsToldFromTheOrderAndTheEndOfCare() {
        String mother = families.person("Wren", "Alder", "1980-01-01");
        families.tie(Type.PARENT, mother, robin, "BIRTH");
        episode("C2", "2023-01-10", "2023-07-01", "E45");
        mutate(
                "recordOrder",
                Map.of(
                        "kind",
                        "C43A",
                        "subjectIds",
                        List.of(Families.id(robin)),
                        "namedIds",
                        List.of(Families.id(mother)),
                        "validFrom",
                        "2023-07-01"),
                "");
        JsonNode told = child("specialGuardianship { validFrom guardians { id } formerFosterCarer relativeOrFriend }")
                .path("specialGuardianship");
        assertThat(told.size()).isEqualTo(1);
        assertThat(told.at("/0/validFrom").asString()).isEqualTo("2023-07-01");
        assertThat(told.at("/0/guardians/0/id").asString()).isEqualTo(Families.id(mother));
        assertThat(told.at("/0/formerFosterCarer").asBoolean()).isTrue();
    }
}
