package org.kith.care.leaving.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import tools.jackson.databind.JsonNode;

/** Pathway plans, recorded and read over HTTP. */
class PathwayPlanIT extends RecordingIT {

    private static final LocalDate BORN = LocalDate.now().minusYears(17).minusDays(40);

    @Test
    void aPlanIsRecordedReviewedAndRememberedAsItWas() {
        String sol = child(worker, "Sol", "Alder", BORN.toString());
        String made = BORN.plusYears(16).plusDays(60).toString();
        String reviewed = BORN.plusYears(16).plusDays(200).toString();
        Map<String, @Nullable Object> said = with(
                Map.of("childId", Families.id(sol)),
                "needsAssessedOn",
                BORN.plusYears(16).plusDays(30).toString(),
                "madeOn",
                made,
                "says",
                "A flat of one's own after college",
                "youngPersonsViews",
                "Wants to stay near her brother");
        JsonNode plan = mutate(
                        "recordPathwayPlan", said, "pathwayPlan { id revision says youngPersonsViews reviewedOn }")
                .path("pathwayPlan");
        assertThat(plan.path("says").asString()).isEqualTo("A flat of one's own after college");
        assertThat(plan.path("youngPersonsViews").asString()).isEqualTo("Wants to stay near her brother");
        assertThat(plan.path("reviewedOn").isEmpty()).isTrue();
        assertThat(refused("recordPathwayPlan", said)).isEqualTo("ALREADY_RECORDED at input.madeOn");
        assertThat(refused(
                        "recordPathwayPlan",
                        with(said, "madeOn", LocalDate.now().plusDays(1).toString())))
                .isEqualTo("INVALID at input.madeOn");
        assertThat(refused(
                        "recordPathwayPlan",
                        with(said, "pathwayPlanId", global("PathwayPlan", Ids.next()), "revision", "x")))
                .isEqualTo("NOT_FOUND at input.pathwayPlanId");
        OffsetDateTime before = OffsetDateTime.now();
        Map<String, @Nullable Object> anew = with(
                said,
                "reviewedOn",
                List.of(reviewed, reviewed),
                "pathwayPlanId",
                plan.path("id").asString(),
                "revision",
                plan.path("revision").asString());
        mutate("recordPathwayPlan", anew, "");
        assertThat(refused("recordPathwayPlan", anew)).isEqualTo("CONFLICT at input.revision");
        Map<String, String> her = Map.of("id", Families.id(sol));
        assertThat(ask(worker.token(), """
                                query P($id: ID!) { person(id: $id) { child {
                                  pathwayPlans { reviewedOn }
                                  then: pathwayPlans(knownAt: "%s") { reviewedOn }
                                  early: pathwayPlans(asOf: "%s") { reviewedOn }
                                } } }
                                """.formatted(before, BORN.plusYears(16)), her)
                        .at("/person/child")
                        .toString())
                .isEqualTo("{\"pathwayPlans\":[{\"reviewedOn\":[\"%s\"]}],\"then\":[{\"reviewedOn\":[]}],\"early\":[]}"
                        .formatted(reviewed));
        assertThat(ask(
                                worker.token(),
                                "query T($id: ID!) { timeline(personId: $id, first: 50) { edges { node { kind title } } } }",
                                her)
                        .at("/timeline")
                        .toString())
                .contains("\"kind\":\"PATHWAY_PLAN\",\"title\":\"Pathway plan: made on " + made);
    }
}
