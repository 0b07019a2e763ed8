package org.kith.care.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is due, over HTTP. */
class WorklistIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate TODAY = LocalDate.now();
    private static final String FIELDS =
            "totalCount truncated pageInfo { hasNextPage endCursor } nodes { kind dueOn daysOverdue regulation restsOn notKnown child { id displayName } }";

    @Autowired
    private RecordCare care;

    @Autowired
    private RecordAllocations allocations;

    private String inCare(String id, int days) {
        ValidTime since = PartialDate.between(PartialDate.of(TODAY.minusDays(days)), null);
        families.write(tx -> {
            String stay = Ids.next();
            care.placements(
                    tx, TEST, List.of(new PlacementRow(stay, id, null, "U6", "PR1", null, Map.of(), since, null)));
            care.episodes(tx, TEST, List.of(new EpisodeRow(Ids.next(), id, stay, "S", "V2", "N1", null, since, null)));
        });
        return id;
    }

    private String inCareFrom9(String id, LocalDate born, @Nullable LocalDate to) {
        ValidTime time = PartialDate.between(PartialDate.of(born.plusYears(9)), to == null ? null : PartialDate.of(to));
        families.write(tx -> care.episodes(
                tx,
                TEST,
                List.of(new EpisodeRow(Ids.next(), id, null, "S", "C2", "N1", to == null ? null : "E17", time, null))));
        return id;
    }

    @Test
    void whatIsOwedToThoseWhoLeaveCareGoesOnAfter18() {
        LocalDate born = TODAY.minusYears(17).minusDays(30);
        LocalDate grown = TODAY.minusYears(19).minusDays(30);
        String robin = inCareFrom9(child(worker, "Robin", "Alder", born.toString()), born, null);
        String wren = inCareFrom9(child(worker, "Wren", "Alder", grown.toString()), grown, grown.plusYears(18));
        child(worker, "Ivy", "Alder", grown.toString());
        String made = TODAY.minusDays(20).toString();
        mutate("recordPathwayPlan", Map.of("childId", Families.id(wren), "needsAssessedOn", made, "madeOn", made), "");
        List<String> kinds = List.of("NEEDS_ASSESSMENT", "PATHWAY_PLAN", "PATHWAY_REVIEW", "PERSONAL_ADVISER");
        assertThat(told(worklist(worker.token(), Map.of("kinds", kinds), "")))
                .containsExactlyInAnyOrder(
                        "Robin Alder NEEDS_ASSESSMENT " + born.plusYears(16).plusMonths(3),
                        "Robin Alder PATHWAY_PLAN " + born.plusYears(16).plusMonths(3),
                        "Robin Alder PERSONAL_ADVISER " + born.plusYears(16),
                        "Wren Alder PERSONAL_ADVISER " + grown.plusYears(16),
                        "Wren Alder PATHWAY_REVIEW " + TODAY.minusDays(20).plusMonths(6));
        assertThat(ask(
                                worker.token(),
                                "query D($id: ID!) { person(id: $id) { child { duties { kind } then: duties(asOf: \"%s\") { kind } } } }"
                                        .formatted(TODAY.minusDays(21)),
                                Map.of("id", Families.id(wren)))
                        .at("/person/child")
                        .toString())
                .isEqualTo(
                        "{\"duties\":[{\"kind\":\"PERSONAL_ADVISER\"},{\"kind\":\"PATHWAY_REVIEW\"}],\"then\":[{\"kind\":\"PERSONAL_ADVISER\"},{\"kind\":\"PATHWAY_PLAN\"}]}");
        families.write(tx -> allocations.allocations(
                tx,
                TEST,
                List.of(new AllocationRow(
                        Ids.next(),
                        1,
                        worker.id(),
                        robin,
                        RecordAllocations.Role.PERSONAL_ADVISER,
                        PartialDate.between(PartialDate.of(TODAY.minusDays(1)), null),
                        null))));
        assertThat(told(worklist(
                        worker.token(),
                        Map.of("kinds", List.of("PERSONAL_ADVISER"), "childId", Families.id(robin)),
                        "")))
                .isEmpty();
    }

    private JsonNode worklist(String token, Map<String, Object> filter, String more) {
        return ask(
                        token,
                        "query W($filter: WorklistFilter!) { worklist(filter: $filter%s) { %s } }"
                                .formatted(more, FIELDS),
                        Map.of("filter", filter))
                .at("/worklist");
    }

    private static List<String> told(JsonNode worklist) {
        return worklist.path("nodes")
                .valueStream()
                .map(duty -> duty.at("/child/displayName").asString() + " "
                        + duty.path("kind").asString() + " "
                        + duty.path("dueOn").asString())
                .toList();
    }

    @Test
    void whatIsDueForTheChildrenSeenWholeAndForNobodyElse() {
        String robin = inCare(child(worker, "Robin", "Alder", "2015-03-09"), 60);
        String wren = inCare(child(worker, "Wren", "Alder", "2019-07-01"), 3);
        child(worker, "Ivy", "Alder", "2021-01-01");
        inCare(child(worker("practitioner"), "Hidden", "Fenn", "2016-05-02"), 90);
        mutate(
                "recordReview",
                Map.of(
                        "childId",
                        Families.id(robin),
                        "date",
                        TODAY.minusDays(40).toString()),
                "");
        mutate(
                "recordMissingEpisode",
                Map.of(
                        "childId", Families.id(robin),
                        "kind", "M",
                        "validFrom", TODAY.minusDays(4).toString(),
                        "validTo", TODAY.minusDays(2).toString()),
                "");

        JsonNode all = worklist(worker.token(), Map.of(), "");
        assertThat(told(all).stream().limit(3))
                .containsExactly(
                        "Robin Alder VISIT " + TODAY.minusDays(53),
                        "Robin Alder RETURN_INTERVIEW " + TODAY.plusDays(1),
                        "Wren Alder VISIT " + TODAY.plusDays(4));
        assertThat(told(all)).hasSize(7).anyMatch(each -> each.startsWith("Wren Alder REVIEW"));
        assertThat(all.path("totalCount").asInt()).isEqualTo(7);
        assertThat(all.path("truncated").asBoolean(true)).isFalse();
        assertThat(all.at("/nodes/0/daysOverdue").asInt()).isEqualTo(53);
        assertThat(all.toString()).doesNotContain("Hidden");

        JsonNode record = ask(
                        worker.token(),
                        "query C($id: ID!) { person(id: $id) { child { duties { kind dueOn daysOverdue regulation restsOn notKnown child { id displayName } } } } }",
                        Map.of("id", Families.id(robin)))
                .at("/person/child/duties");
        assertThat(worklist(worker.token(), Map.of("childId", Families.id(robin)), "")
                        .path("nodes"))
                .isEqualTo(record);

        assertThat(told(worklist(worker.token(), Map.of("overdueOnly", true), "")))
                .hasSize(1);
        assertThat(told(worklist(worker.token(), Map.of("kinds", List.of("VISIT")), "")))
                .hasSize(2);
        assertThat(told(worklist(worker.token(), Map.of("teamId", global("Team", worker.team())), "")))
                .isEmpty();
        String after = worklist(worker.token(), Map.of(), ", first: 2")
                .at("/pageInfo/endCursor")
                .asString();
        assertThat(told(worklist(worker.token(), Map.of(), ", first: 100, after: \"" + after + "\"")))
                .isEqualTo(told(all).subList(2, 7));
        assertThat(told(worklist(worker("practitioner").token(), Map.of("childId", Families.id(wren)), "")))
                .isEmpty();
    }
}
