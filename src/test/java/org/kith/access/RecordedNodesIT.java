package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlAnswer;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.care.outcome.RecordOutcomes;
import org.kith.care.outcome.RecordOutcomes.SocialWorkerRow;
import org.kith.care.referring.SaidReferrals;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.kinship.RecordTies.Type;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The rest of the authorisation matrix: every type of {@code node} of which the demo county has no example, recorded here about one family,
 * by a worker of each role in the team that holds the case. Who is told of it is written out in {@code recorded-nodes.csv}.
 */
class RecordedNodesIT extends RecordingIT {

    static final String LIST = "recorded-nodes.csv";

    private static final String NODE = "query Node($id: ID!) { node(id: $id) { id __typename } }";

    @Autowired
    private RecordAllocations allocations;

    @Autowired
    private RecordOutcomes returned;

    private final Map<Role, Worker> workers = new EnumMap<>(Role.class);
    private String child = "";
    private String sister = "";

    @BeforeEach
    void aFamilyAndAWorkerOfEachRole() {
        for (Role role : Role.values()) {
            workers.put(role, colleague(role.claim(), worker.team(), role == Role.TEAM_MANAGER));
        }
        worker = of(Role.PRACTITIONER);
        child = child(worker, "Robin", "Alder", "2015-03-09");
        sister = child(worker, "Wren", "Alder", "2019-07-01");
        review(child);
        review(sister);
    }

    private void review(String reviewed) {
        families.write(tx -> allocations.allocations(
                tx,
                new Provenance("test", null),
                List.of(new AllocationRow(
                        "test:allocation:" + Ids.next(),
                        1,
                        of(Role.REVIEWING_OFFICER).id(),
                        reviewed,
                        RecordAllocations.Role.REVIEWING_OFFICER,
                        PartialDate.between(PartialDate.of(LocalDate.now().minusYears(1)), null),
                        null))));
    }

    @Test
    void whatIsRecordedIsToldToThoseListedAndToNobodyElse() {
        Map<String, String> recorded = new HashMap<>(Map.of(
                "AccessAlert", alert(),
                "Agency",
                        id(
                                Role.TEAM_MANAGER,
                                "recordAgency",
                                "agency",
                                Map.of("name", "Ford Police", "kind", "POLICE")),
                "Comparison", comparison(),
                "DisclosureCase", disclosureCase(),
                "Involvement", involvement(),
                "OnCallShift", shift(),
                "School", id(Role.TEAM_MANAGER, "recordSchool", "school", Map.of("name", "Ford Primary")),
                "TogetherOrApartAssessment", assessment()));
        recorded.put("PlacementReferral", referral());
        recorded.putAll(journey());
        recorded.putAll(outcomes());
        recorded.putAll(permanence());
        Map<String, Set<Role>> listed = AccessLists.rows(LIST);
        assertThat(new TreeSet<>(recorded.keySet())).isEqualTo(new TreeSet<>(listed.keySet()));
        recorded.forEach((type, id) -> workers.forEach((role, asking) -> {
            GraphQlAnswer answer = ask(asking.token(), NODE, Map.of("id", id));
            String told = answer.body().at("/data/node/__typename").asString("");
            assertThat(told.equals(type))
                    .as("%s is told of a %s: %s", role.claim(), type, answer.text())
                    .isEqualTo(Objects.requireNonNull(listed.get(type)).contains(role));
        }));
    }

    private String id(Role by, String mutation, String field, Map<String, ?> input) {
        JsonNode payload = mutate(of(by).token(), mutation, input, field + " { id }");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return payload.at("/" + field + "/id").asString();
    }

    private Worker of(Role role) {
        return Objects.requireNonNull(workers.get(role));
    }

    private String professional(Role role) {
        return global("Professional", of(role).id());
    }

    /** Of a broken glass, and so about somebody whom nobody of the team sees. */
    private String alert() {
        String other = child(worker("practitioner"), "Isla", "Fenn", "2016-05-02");
        mutate(
                of(Role.FOSTERING).token(),
                "breakGlass",
                Map.of(
                        "personId", Families.id(other),
                        "reason", "MEDICAL_EMERGENCY",
                        "explanation", "The hospital asks who may consent"),
                "until");
        return newest(Role.PRIVACY_OFFICER, "accessAlerts");
    }

    private String comparison() {
        String number = "%010d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 9_999_999_999L));
        mutate(
                "askToCompare",
                Map.of(
                        "personId",
                        Families.id(child),
                        "system",
                        "NHS_NUMBER",
                        "value",
                        number,
                        "note",
                        "The surgery has it twice"),
                "");
        return newest(Role.DUTY, "comparisons");
    }

    private String newest(Role asking, String root) {
        return ask(of(asking).token(), "{ %s(first: 1) { nodes { id } } }".formatted(root), Map.of())
                .at("/" + root + "/nodes/0/id")
                .asString();
    }

    private String disclosureCase() {
        Worker manager = of(Role.TEAM_MANAGER);
        String born = child(manager, "Bridie", "Fell", "2014-02-03");
        String adopted = child(manager, "Primrose", "Gale", "2014-02-03");
        families.tie(Type.PARENT, families.person("Prudence", "Gale", "1980"), adopted, "ADOPTIVE");
        mutate(
                manager.token(),
                "sealAdoption",
                Map.of(
                        "personId", Families.id(born),
                        "otherId", Families.id(adopted),
                        "reason", "adoption order of 2016"),
                "sealId");
        return id(
                Role.TEAM_MANAGER,
                "openDisclosureCase",
                "disclosureCase",
                Map.of(
                        "personId", Families.id(born),
                        "professionalId", professional(Role.ADOPTION_RECORDS),
                        "basis", "COURT_ORDER"));
    }

    private String involvement() {
        return id(
                Role.PRACTITIONER,
                "recordInvolvement",
                "involvement",
                Map.of(
                        "kind",
                        "REFERRAL",
                        "authorityId",
                        global("Authority", families.authority()),
                        "validFrom",
                        "2026-02-01",
                        "people",
                        List.of(Map.of("personId", Families.id(child), "role", "CHILD"))));
    }

    private String shift() {
        return id(
                Role.TEAM_MANAGER,
                "recordOnCallShift",
                "shift",
                Map.of(
                        "teamId",
                        global("Team", worker.team()),
                        "professionalId",
                        professional(Role.DUTY),
                        "startsAt",
                        "2099-11-22T17:00:00Z",
                        "endsAt",
                        "2099-11-23T09:00:00Z"));
    }

    /** Of another child: while it is open, those who find homes see the whole record of that one. */
    private String referral() {
        String placed = child(of(Role.PRACTITIONER), "Linnet", "Alder", "2012-10-05");
        review(placed);
        return id(
                Role.PRACTITIONER,
                "referForPlacement",
                "referral",
                SaidReferrals.input(Families.id(placed), "2026-05-04"));
    }

    private Map<String, String> journey() {
        String on = "2026-05-04";
        return Map.of(
                "Review",
                id(
                        Role.REVIEWING_OFFICER,
                        "recordReview",
                        "review",
                        Map.of("childId", Families.id(child), "date", on, "participation", "PN1")),
                "Visit",
                id(Role.PRACTITIONER, "recordVisit", "visit", Map.of("childId", Families.id(child), "date", on)),
                "MissingEpisode",
                id(
                        Role.DUTY,
                        "recordMissingEpisode",
                        "missingEpisode",
                        Map.of("childId", Families.id(child), "kind", "M", "validFrom", on, "validTo", "2026-05-05")),
                "DeprivationOfLiberty",
                id(
                        Role.TEAM_MANAGER,
                        "recordDeprivationOfLiberty",
                        "deprivationOfLiberty",
                        Map.of("childId", Families.id(child), "validFrom", on)));
    }

    private Map<String, String> outcomes() {
        String episode = Ids.next();
        String grown = child(worker, "Sol", "Alder", "2006-05-09");
        review(grown);
        families.write(tx -> returned.socialWorkerEpisodes(
                tx,
                new Provenance("test", null),
                List.of(new SocialWorkerRow(
                        episode, child, "SW123456", null, null, null, "FCONTA", List.of("SW_DEC=soon"), null))));
        return Map.of(
                "StayingPut",
                id(
                        Role.PRACTITIONER,
                        "recordStayingPut",
                        "stayingPut",
                        Map.of("childId", Families.id(grown), "validFrom", "2024-05-09")),
                "PathwayPlan",
                id(
                        Role.PRACTITIONER,
                        "recordPathwayPlan",
                        "pathwayPlan",
                        Map.of("childId", Families.id(grown), "madeOn", "2023-05-09")),
                "ShortBreakAgreement",
                id(
                        Role.DUTY,
                        "recordShortBreakAgreement",
                        "shortBreakAgreement",
                        Map.of(
                                "childId",
                                Families.id(child),
                                "provider",
                                "Fordside Breaks",
                                "validFrom",
                                "2026-05-04")),
                "SocialWorkerEpisode",
                global("SocialWorkerEpisode", episode),
                "UnaccompaniedStatus",
                id(
                        Role.PRACTITIONER,
                        "recordUnaccompaniedStatus",
                        "unaccompaniedStatus",
                        Map.of("childId", Families.id(child))),
                "HealthOutcome",
                id(
                        Role.DUTY,
                        "recordHealthOutcome",
                        "healthOutcome",
                        Map.of("childId", Families.id(child), "year", 2026, "teethCheck", true)),
                "CareLeaverOutcome",
                id(
                        Role.TEAM_MANAGER,
                        "recordCareLeaverOutcome",
                        "careLeaverOutcome",
                        Map.of("childId", Families.id(grown), "year", 2026, "inTouch", "NO")));
    }

    /** A decision for adoption opens the child to permanence, so it is about another child than the rest. */
    private Map<String, String> permanence() {
        String on = "2026-05-04";
        String adopted = child(worker, "Wren", "Alder", "2023-02-11");
        review(adopted);
        return Map.of(
                "PreviousPermanence",
                id(
                        Role.PRACTITIONER,
                        "recordPreviousPermanence",
                        "previousPermanence",
                        Map.of("childId", Families.id(child), "kind", "P2", "orderedOn", "2019-05")),
                "AdoptionDecision",
                id(
                        Role.TEAM_MANAGER,
                        "recordAdoptionDecision",
                        "adoptionDecision",
                        Map.of("childId", Families.id(adopted), "decidedOn", on)),
                "AdoptionMatch",
                id(
                        Role.DUTY,
                        "recordAdoptionMatch",
                        "adoptionMatch",
                        Map.of("childId", Families.id(child), "matchedOn", on)),
                "PermanencePlan",
                id(
                        Role.PRACTITIONER,
                        "recordPermanencePlan",
                        "permanencePlan",
                        Map.of("childId", Families.id(child), "kind", "ADOPTION", "decidedOn", on)));
    }

    private String assessment() {
        return id(
                Role.PRACTITIONER,
                "recordTogetherOrApart",
                "assessment",
                Map.of(
                        "childIds", List.of(Families.id(child), Families.id(sister)),
                        "recommendation", "TOGETHER",
                        "reasons", List.of("BOND_BETWEEN_CHILDREN"),
                        "rationale", "Robin looks after Wren.",
                        "assessedOn", "2026-05-04",
                        "reviewBy", "2026-11-04"));
    }
}
