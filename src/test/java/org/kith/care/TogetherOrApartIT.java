package org.kith.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import org.kith.graph.MoveFacts;
import org.kith.graph.MoveFacts.Move;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** What workers decide about siblings, over HTTP. */
class TogetherOrApartIT extends RecordingIT {

    private static final String MUTATION = "recordTogetherOrApart";
    private static final String FIELDS =
            "assessment { id revision recommendation reasons rationale assessedOn reviewBy source children { id } assessedBy { id } }";

    private String robin;
    private String wren;

    @BeforeEach
    void twoSiblings() {
        robin = child(worker, "Robin", "Alder", "2015-03-09");
        wren = child(worker, "Wren", "Alder", "2019-07-01");
    }

    private Map<String, @Nullable Object> said(@Nullable Object... more) {
        Map<String, Object> input = input(
                "childIds", List.of(Families.id(robin), Families.id(wren)),
                "recommendation", "TOGETHER_LATER",
                "reasons", List.of("NO_HOME_FOR_ALL", "BOND_BETWEEN_CHILDREN"),
                "rationale", "Robin looks after Wren; no home has taken both yet.",
                "assessedOn", "2026-05-04",
                "reviewBy", "2026-11-04",
                "source", "sibling assessment");
        return with(input, more);
    }

    private JsonNode record(@Nullable Object... more) {
        return mutate(MUTATION, said(more), FIELDS).path("assessment");
    }

    private JsonNode read(String token, String id, String fields) {
        return ask(
                        token,
                        "query N($id: ID!) { node(id: $id) { ... on TogetherOrApartAssessment { %s } } }"
                                .formatted(fields),
                        Map.of("id", id))
                .at("/node");
    }

    @Test
    void anAssessmentIsRecordedAndReadBack() {
        JsonNode made = record();
        assertThat(made.path("recommendation").asString()).isEqualTo("TOGETHER_LATER");
        assertThat(made.path("reasons").toString()).isEqualTo("[\"BOND_BETWEEN_CHILDREN\",\"NO_HOME_FOR_ALL\"]");
        assertThat(made.path("rationale").asString()).startsWith("Robin looks after Wren");
        assertThat(made.path("assessedOn").asString()).isEqualTo("2026-05-04");
        assertThat(made.path("reviewBy").asString()).isEqualTo("2026-11-04");
        assertThat(made.path("source").asString()).isEqualTo("sibling assessment");
        assertThat(made.at("/assessedBy/id").asString()).isEqualTo(global("Professional", worker.id()));
        assertThat(made.path("children")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .containsExactlyInAnyOrder(Families.id(robin), Families.id(wren));
        assertThat(read(worker.token(), made.path("id").asString(), "rationale").path("rationale"))
                .isEqualTo(made.path("rationale"));
    }

    @Test
    void aCorrectionKeepsWhatWasBelievedAndWhoAssessed() {
        JsonNode made = record();
        String id = made.path("id").asString();
        String revision = made.path("revision").asString();
        Worker colleague = colleague("practitioner", worker.team(), false);
        families.allocate(colleague.id(), robin);
        families.allocate(colleague.id(), wren);
        JsonNode corrected = mutate(
                        colleague.token(),
                        MUTATION,
                        said(
                                "assessmentId",
                                id,
                                "revision",
                                revision,
                                "recommendation",
                                "APART",
                                "reasons",
                                List.of("RISK_BETWEEN_CHILDREN"),
                                "reviewBy",
                                null),
                        FIELDS)
                .path("assessment");
        assertThat(corrected.path("id").asString()).isEqualTo(id);
        assertThat(corrected.path("recommendation").asString()).isEqualTo("APART");
        assertThat(corrected.path("reviewBy").isNull()).isTrue();
        assertThat(corrected.at("/assessedBy/id").asString()).isEqualTo(global("Professional", worker.id()));
        JsonNode history = read(
                        worker.token(), id, "history { recommendation reviewBy recordedBy recordedAt supersededAt }")
                .path("history");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.at("/0/recommendation").asString()).isEqualTo("APART");
        assertThat(history.at("/0/recordedBy").asString()).isEqualTo("Worker " + colleague.id());
        assertThat(history.at("/0/supersededAt").isNull()).isTrue();
        assertThat(history.at("/1/recommendation").asString()).isEqualTo("TOGETHER_LATER");
        assertThat(history.at("/1/reviewBy").asString()).isEqualTo("2026-11-04");
        assertThat(history.at("/1/supersededAt")).isEqualTo(history.at("/0/recordedAt"));

        assertThat(refused(MUTATION, said("assessmentId", id, "revision", revision)))
                .isEqualTo("CONFLICT at input.revision");
        assertThat(refused(MUTATION, said("assessmentId", id))).isEqualTo("INVALID at input.revision");
    }

    @Test
    void theSameKeyDoesItOnceAndTheSameDayIsRecordedOnce() {
        Map<String, @Nullable Object> said = said();
        JsonNode once = mutate(MUTATION, said, FIELDS);
        assertThat(mutate(MUTATION, said, FIELDS).path("assessment")).isEqualTo(once.path("assessment"));
        assertThat(refused(MUTATION, with(said, "recommendation", "APART")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
        assertThat(refused(MUTATION, said("recommendation", "APART")))
                .isEqualTo("ALREADY_RECORDED at input.assessedOn");
        assertThat(record("assessedOn", "2026-06-01").path("id")).isNotEqualTo(once.at("/assessment/id"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(refused(MUTATION, said("childIds", List.of(Families.id(robin)))))
                .isEqualTo("INVALID at input.childIds");
        assertThat(refused(MUTATION, said("reasons", List.of()))).isEqualTo("INVALID at input.reasons");
        assertThat(refused(MUTATION, said("rationale", "x".repeat(2_001)))).isEqualTo("INVALID at input.rationale");
        assertThat(refused(MUTATION, said("reviewBy", "2026-05-03"))).isEqualTo("INVALID at input.reviewBy");
        assertThat(refused(
                        MUTATION, said("assessedOn", LocalDate.now().plusDays(2).toString(), "reviewBy", null)))
                .isEqualTo("INVALID at input.assessedOn");
        String adult = families.person("Kit", "Alder", "1999");
        families.tie(Type.SIBLING, robin, adult, "FULL");
        assertThat(refused(MUTATION, said("childIds", List.of(Families.id(robin), Families.id(adult)))))
                .isEqualTo("INVALID at input.childIds");
    }

    @Test
    void itNeedsTheWholeRecordOfEveryChildInIt() {
        String niece = families.child("Ivy", "Alder", "2021-01-01");
        assertThat(refused(MUTATION, said("childIds", List.of(Families.id(robin), Families.id(niece)))))
                .isEqualTo("NOT_FOUND at input.childIds");
        families.tie(Type.SIBLING, wren, niece, "HALF");
        assertThat(refused(MUTATION, said("childIds", List.of(Families.id(robin), Families.id(niece)))))
                .isEqualTo("NOT_ALLOWED at input.childIds");

        String id = record().path("id").asString();
        Worker other = worker("practitioner");
        families.allocate(other.id(), robin);
        families.tie(Type.SIBLING, robin, wren, "FULL");
        assertThat(read(other.token(), id, "rationale").isNull()).isTrue();
        assertThat(read(other.token(), id, "rationale"))
                .isEqualTo(read(other.token(), global("TogetherOrApartAssessment", Ids.next()), "rationale"));
        assertThat(refused(
                        other.token(),
                        MUTATION,
                        said(
                                "assessmentId",
                                id,
                                "revision",
                                "1",
                                "childIds",
                                List.of(Families.id(robin), Families.id(wren)))))
                .isEqualTo("NOT_FOUND at input.assessmentId");
    }

    @Test
    void aCorrectionStaysAboutTheSameChildren() {
        JsonNode made = record();
        String third = child(worker, "Ivy", "Alder", "2021-01-01");
        assertThat(refused(
                        MUTATION,
                        said(
                                "assessmentId",
                                made.path("id").asString(),
                                "revision",
                                made.path("revision").asString(),
                                "childIds",
                                List.of(Families.id(robin), Families.id(wren), Families.id(third)))))
                .isEqualTo("INVALID at input.childIds");
    }

    @Test
    void itStandsInTheTimelineOfEachChildForThoseWhoSeeBoth() {
        record();
        assertThat(timeline(worker.token()).toString())
                .contains(
                        "\"Siblings assessed: together later; bond between children, no home for all; review by 2026-11-04\"")
                .contains(Families.id(wren));
        Worker other = worker("practitioner");
        families.allocate(other.id(), robin);
        assertThat(timeline(other.token()).toString()).doesNotContain("TOGETHER_OR_APART");
    }

    private JsonNode timeline(String token) {
        return ask(
                        token,
                        "query T($id: ID!) { timeline(personId: $id) { nodes { kind title people { id } } } }",
                        Map.of("id", Families.id(robin)))
                .at("/timeline");
    }

    @Test
    void itGoesWithAChildWhoseRecordsBecomeOneAndComesBack() {
        JsonNode made = record();
        String id = made.path("id").asString();
        String kept = child(worker, "Wren", "Alder-Birch", "2019-07-01");
        var move = new Move(Ids.next(), wren, kept);
        families.write(tx -> MoveFacts.move(tx, move, worker.id()));
        assertThat(read(worker.token(), id, "children { id }").toString())
                .contains(Families.id(robin), Families.id(kept))
                .doesNotContain(Families.id(wren));
        families.write(tx -> MoveFacts.moveBack(tx, move, worker.id()));
        assertThat(read(worker.token(), id, "children { id }").toString())
                .contains(Families.id(robin), Families.id(wren))
                .doesNotContain(Families.id(kept));
    }

    @Test
    void livedAsSiblingsIsOneTieWhicheverWayItIsSaid() {
        Map<String, Object> kith =
                input("personId", Families.id(robin), "kithId", Families.id(wren), "kind", "LIVED_AS_SIBLINGS");
        assertThat(mutate("recordKith", kith, "tie { detail kind }")
                        .at("/tie/detail")
                        .asString())
                .isEqualTo("LIVED_AS_SIBLINGS");
        assertThat(refused(
                        "recordKith",
                        input(
                                "personId",
                                Families.id(wren),
                                "kithId",
                                Families.id(robin),
                                "kind",
                                "LIVED_AS_SIBLINGS")))
                .startsWith("ALREADY_RECORDED");
    }
}
