package org.kith.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.KithIT;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import tools.jackson.databind.JsonNode;

/** What is recorded about workers, teams, agencies, schools and allocations, over HTTP. */
class RecordWorkforceIT extends KithIT {

    private static final String ALLOCATION =
            "allocation { id revision role current validFrom validTo professional { id } }";
    private static final String TEAM =
            "team { id revision name kind members { professional { id } manages current revision } onCall { id professional { id } startsAt } }";

    private Families families;
    private String worker;
    private String token;
    private String child;
    private String colleague;

    @BeforeEach
    void aChildAndTheChildsWorker() {
        families = families();
        worker = families.worker("practitioner", "team-manager");
        token = token("practitioner", worker);
        child = families.child("Robin", "Alder", "2015-03-09");
        colleague = families.worker("practitioner");
        families.allocate(worker, child);
    }

    private static String professional(String id) {
        return new GlobalId("Professional", id).toString();
    }

    private JsonNode allocate(String token, Object... more) {
        Map<String, Object> input = input(
                "professionalId", professional(colleague), "childId", Families.id(child), "role", "SOCIAL_WORKER");
        input.putAll(input(more));
        return record(token, "recordAllocation", input, ALLOCATION);
    }

    private boolean sees(String worker) {
        return !ask(
                        token("practitioner", worker),
                        "query C($id: ID!) { person(id: $id) { child { inCare } } }",
                        Map.of("id", Families.id(child)))
                .at("/person")
                .isNull();
    }

    @Test
    void areallocationMovesWhoSeesTheChildAndKeepsWhoDid() {
        assertThat(sees(colleague)).isFalse();
        JsonNode moved = allocate(token, "endsFormer", true);
        assertThat(codes(moved)).isEmpty();
        assertThat(sees(colleague)).isTrue();
        assertThat(sees(worker)).as("whose allocation has ended").isFalse();
        JsonNode all = ask(
                        token("practitioner", colleague),
                        "query C($id: ID!) { person(id: $id) { child { allocations { current validTo professional { id } } } } }",
                        Map.of("id", Families.id(child)))
                .at("/person/child/allocations");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).at("/professional/id").asString()).isEqualTo(professional(colleague));
        assertThat(all.get(1).path("validTo").asString())
                .isEqualTo(LocalDate.now().toString());
        assertThat(codes(allocate(token))).as("out of reach now").containsExactly("NOT_FOUND");
    }

    @Test
    void anAllocationIsRecordedOnceCorrectedAndEnded() {
        JsonNode first = allocate(token, "validFrom", "2024-01").path("allocation");
        assertThat(first.path("role").asString()).isEqualTo("SOCIAL_WORKER");
        assertThat(codes(allocate(token))).containsExactly("ALREADY_RECORDED");
        JsonNode corrected = allocate(
                token,
                "allocationId",
                first.path("id").asString(),
                "revision",
                first.path("revision").asString(),
                "validFrom",
                "2024-02",
                "role",
                "SUPPORT");
        assertThat(corrected.at("/allocation/role").asString()).isEqualTo("SUPPORT");
        assertThat(corrected.at("/allocation/id")).isEqualTo(first.path("id"));
        Map<String, Object> end =
                input("allocationId", first.path("id").asString(), "revision", "1", "validTo", "2024-06-01");
        assertThat(codes(record(token, "endAllocation", end, ALLOCATION))).containsExactly("CONFLICT");
        end.putAll(input("revision", "2", "validTo", "2023"));
        assertThat(codes(record(token, "endAllocation", end, ALLOCATION))).containsExactly("INVALID");
        end.putAll(input("validTo", "2024-06-01"));
        JsonNode ended = record(token, "endAllocation", end, ALLOCATION);
        assertThat(ended.at("/allocation/current").asBoolean()).isFalse();
        assertThat(sees(colleague)).isFalse();
    }

    @Test
    void whatIsOutOfReachOrUnknownIsNotFound() {
        String stranger = families.child("Alex", "Cole", "2012");
        assertThat(codes(allocate(token, "childId", Families.id(stranger)))).containsExactly("NOT_FOUND");
        assertThat(allocate(token, "professionalId", professional(Ids.next()))
                        .path("userErrors")
                        .toString())
                .contains("NOT_FOUND", "professionalId");
        Map<String, Object> end = input(
                "allocationId", new GlobalId("Allocation", "test:allocation:none").toString(),
                "revision", "1",
                "validTo", "2024-06-01");
        assertThat(codes(record(token, "endAllocation", end, ALLOCATION))).containsExactly("NOT_FOUND");
    }

    @Test
    void aManagerKeepsATeamItsMembersAndItsRota() {
        String manager = token("team-manager", worker);
        JsonNode team = record(manager, "recordTeam", input("name", "Pre-birth", "kind", "assessment"), TEAM)
                .path("team");
        assertThat(team.at("/members/0/professional/id").asString()).isEqualTo(professional(worker));
        assertThat(team.at("/members/0/manages").asBoolean()).isTrue();
        String id = team.path("id").asString();
        Map<String, Object> member =
                input("teamId", id, "professionalId", professional(colleague), "validFrom", "2024");
        assertThat(record(manager, "recordTeamMember", member, TEAM).at("/team/members"))
                .hasSize(2);
        member.putAll(input("validTo", "2025-01-01"));
        assertThat(codes(record(manager, "recordTeamMember", member, TEAM)))
                .as("no revision")
                .containsExactly("INVALID");
        member.putAll(input("revision", "1"));
        assertThat(record(manager, "recordTeamMember", member, TEAM)
                        .at("/team/members/1/current")
                        .asBoolean())
                .isFalse();
        Map<String, Object> deputy =
                input("teamId", id, "professionalId", professional(colleague), "manages", true, "validFrom", "2024");
        assertThat(record(manager, "recordTeamMember", deputy, TEAM)
                        .at("/team/members")
                        .valueStream()
                        .filter(each -> each.path("manages").asBoolean()))
                .hasSize(2);
        Map<String, Object> shift = input(
                "teamId",
                id,
                "professionalId",
                professional(colleague),
                "startsAt",
                "2099-11-22T17:00:00Z",
                "endsAt",
                "2099-11-23T09:00:00Z");
        assertThat(record(manager, "recordOnCallShift", shift, "shift { team { name } }")
                        .at("/shift/team/name")
                        .asString())
                .isEqualTo("Pre-birth");
        shift.putAll(input("endsAt", "2099-11-22T17:00:00Z"));
        assertThat(codes(record(manager, "recordOnCallShift", shift, "shift { id }")))
                .containsExactly("INVALID");
        String other = token("team-manager", families.worker("team-manager"));
        Map<String, Object> rename =
                input("teamId", id, "revision", team.path("revision").asString(), "name", "Mine");
        assertThat(codes(record(other, "recordTeam", rename, TEAM))).containsExactly("NOT_ALLOWED");
        assertThat(codes(record(other, "recordTeamMember", member, TEAM))).containsExactly("NOT_ALLOWED");
        assertThat(record(manager, "recordTeam", rename, TEAM)
                        .at("/team/onCall/0/startsAt")
                        .asString())
                .startsWith("2099-11-22T17:00");
    }

    @Test
    void aSchoolHasItsAdvisorAndAWorkerAnAgency() {
        String manager = token("team-manager", worker);
        JsonNode school = record(
                        manager,
                        "recordSchool",
                        input("name", "Wearmoor Primary", "urn", "999001", "advisorId", professional(colleague)),
                        "school { id revision advisor { id } }")
                .path("school");
        assertThat(school.at("/advisor/id").asString()).isEqualTo(professional(colleague));
        JsonNode moved = record(
                manager,
                "recordSchool",
                input(
                        "name", "Wearmoor Primary",
                        "schoolId", school.path("id").asString(),
                        "revision", school.path("revision").asString(),
                        "advisorId", professional(worker)),
                "school { id urn advisor { id } }");
        assertThat(moved.at("/school/advisor/id").asString()).isEqualTo(professional(worker));
        String agency = record(
                        manager, "recordAgency", input("name", "Wear Constabulary", "kind", "POLICE"), "agency { id }")
                .at("/agency/id")
                .asString();
        JsonNode officer = record(
                manager,
                "recordProfessional",
                input("name", "P. C. Reed", "jobTitle", "Constable", "agencyId", agency),
                "professional { id revision jobTitle agency { kind name } }");
        assertThat(officer.at("/professional/agency/kind").asString()).isEqualTo("POLICE");
        assertThat(codes(record(
                        manager, "recordProfessional", input("name", " ", "agencyId", agency), "professional { id }")))
                .containsExactly("INVALID");
        assertThat(codes(record(
                        manager,
                        "recordProfessional",
                        input("name", "X", "agencyId", new GlobalId("Agency", Ids.next()).toString()),
                        "professional { id }")))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void thatAWorkerIsARelativeIsRecordedByWhoMayKnowOfIt() {
        Map<String, Object> said = input("professionalId", professional(colleague), "personId", Families.id(child));
        String document =
                "mutation M($input: RecordSameHumanInput!) { recordSameHuman(input: $input) { professional { id } userErrors { code } } }";
        assertThat(ask(token("team-manager", worker), document, Map.of("input", said))
                        .errorCodes())
                .containsExactly("FORBIDDEN");
        String mayKnow = token(List.of("team-manager"), worker, List.of("allegations"));
        assertThat(ask(mayKnow, document, Map.of("input", said)).errorCodes())
                .as("the token alone says so")
                .containsExactly("FORBIDDEN");
        families.permit(worker, "allegations");
        assertThat(ask(mayKnow, document, Map.of("input", said))
                        .at("/recordSameHuman/professional/id")
                        .asString())
                .isEqualTo(professional(colleague));
    }

    private List<String> permissionsOf(String worker, String... claimed) {
        return ask(token(List.of("practitioner"), worker, List.of(claimed)), "{ me { permissions } }")
                .at("/me/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode permit(String token, String worker, String... permissions) {
        String revision = ask(
                        token,
                        "query R($id: ID!) { node(id: $id) { ... on Professional { revision } } }",
                        Map.of("id", professional(worker)))
                .at("/node/revision")
                .asString();
        Map<String, Object> input = input(
                "name",
                "Wren Hall",
                "professionalId",
                professional(worker),
                "revision",
                revision,
                "permissions",
                List.of(permissions));
        return record(token, "recordProfessional", input, "professional { id revision }");
    }

    @Test
    void aPermissionCountsWhereTokenAndStoreHaveIt() {
        String[] all = {"confidential-address", "extra-familial-harm", "allegations"};
        assertThat(permissionsOf(colleague, all)).isEmpty();
        families.permit(colleague, "extra-familial-harm", "allegations");
        assertThat(permissionsOf(colleague, all)).containsExactly("allegations", "extra-familial-harm");
        assertThat(permissionsOf(colleague, "allegations", "confidential-address"))
                .containsExactly("allegations");
        assertThat(permissionsOf(colleague)).isEmpty();
    }

    @Test
    void aManagerGivesWhatTheyHaveToOthersAndTakesAnyAway() {
        String manager = token(List.of("team-manager"), worker, List.of("confidential-address", "allegations"));
        families.permit(worker, "confidential-address");
        families.permit(colleague, "extra-familial-harm");
        assertThat(codes(permit(manager, colleague, "confidential-address", "extra-familial-harm")))
                .isEmpty();
        assertThat(permissionsOf(colleague, "confidential-address", "extra-familial-harm"))
                .containsExactly("confidential-address", "extra-familial-harm");
        assertThat(codes(permit(manager, colleague, "allegations")))
                .as("the store does not allow it to the manager")
                .containsExactly("NOT_ALLOWED");
        assertThat(codes(permit(manager, worker, "confidential-address", "allegations")))
                .containsExactly("NOT_ALLOWED");
        assertThat(codes(permit(manager, colleague, "everything"))).containsExactly("INVALID");
        assertThat(codes(permit(manager, colleague))).isEmpty();
        assertThat(permissionsOf(colleague, "confidential-address", "extra-familial-harm"))
                .isEmpty();
        assertThat(codes(permit(manager, worker)))
                .as("one's own are taken away by oneself")
                .isEmpty();
        assertThat(permissionsOf(worker, "confidential-address")).isEmpty();
    }

    @Test
    void aCorrectionThatDoesNotSayPermissionsLeavesThem() {
        String manager = token("team-manager", worker);
        families.permit(colleague, "allegations");
        JsonNode before = ask(
                        manager,
                        "query R($id: ID!) { node(id: $id) { ... on Professional { revision } } }",
                        Map.of("id", professional(colleague)))
                .at("/node");
        Map<String, Object> input = input(
                "name",
                "Wren Hall",
                "professionalId",
                professional(colleague),
                "revision",
                before.path("revision").asString());
        assertThat(codes(record(manager, "recordProfessional", input, "professional { name }")))
                .isEmpty();
        assertThat(permissionsOf(colleague, "allegations")).containsExactly("allegations");
    }
}
