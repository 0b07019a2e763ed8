package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.access.Alerts.DutyUse;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The privacy officer's queue, and what is said of what is in it. */
class AlertsIT extends RecordingIT {

    private static final String LIST = """
            query A($state: AlertState, $kind: AlertKind, $first: Int, $after: String) {
              accessAlerts(state: $state, kind: $kind, first: $first, after: $after) {
                nodes { id kind at personId reason explanation until requestId state revision professional { id } review { note } }
                pageInfo { hasNextPage endCursor } totalCount } }
            """;

    private static final String REVIEWED =
            "alert { id revision state review { at outcome note professional { id } } earlierReviews { outcome note } }";

    @Autowired
    private Alerts alerts;

    private Worker officer;
    private String child;

    @BeforeEach
    void anOfficer() {
        officer = worker("privacy-officer");
        child = child(worker("practitioner"), "Isla", "Fenn", "2016-05-02");
    }

    private void breakGlass(Worker by, String child) {
        mutate(
                by.token(),
                "breakGlass",
                Map.of(
                        "personId", Families.id(child),
                        "reason", "MISSING_CHILD",
                        "explanation", "She has not come home from school"),
                "");
    }

    private List<JsonNode> list(Map<String, ?> variables) {
        return ask(officer.token(), LIST, variables)
                .at("/accessAlerts/nodes")
                .valueStream()
                .toList();
    }

    /** Those of the newest 100 that are about the child. */
    private List<JsonNode> about(String child) {
        return list(Map.of("first", 100)).stream()
                .filter(alert -> alert.path("personId").asString().equals(Families.id(child)))
                .toList();
    }

    private String alert() {
        breakGlass(worker, child);
        return about(child).getFirst().path("id").asString();
    }

    private void duty(Worker by, Set<String> roles, LocalDate day) {
        var use = new DutyUse(by.id(), roles, child, day, OffsetDateTime.now(), "request-1");
        families.write(tx -> alerts.dutyUse(tx, List.of(use, use)));
    }

    private Map<String, Object> review(String alert, String outcome, String note) {
        return Map.of("alertId", alert, "outcome", outcome, "note", note);
    }

    @Test
    void theNewestComesFirstWithAllThatIsToldOfIt() {
        String second = child(worker, "Ivo", "Fenn", "2014");
        breakGlass(worker, child);
        breakGlass(worker("fostering"), second);
        List<JsonNode> first = list(Map.of("first", 2));
        assertThat(first)
                .extracting(alert -> alert.path("personId").asString())
                .containsExactly(Families.id(second), Families.id(child));
        JsonNode alert = first.get(1);
        assertThat(alert.path("kind").asString()).isEqualTo("BREAK_GLASS");
        assertThat(alert.path("state").asString()).isEqualTo("OPEN");
        assertThat(alert.path("reason").asString()).isEqualTo("MISSING_CHILD");
        assertThat(alert.path("explanation").asString()).isEqualTo("She has not come home from school");
        assertThat(alert.at("/professional/id").asString()).isEqualTo(global("Professional", worker.id()));
        assertThat(OffsetDateTime.parse(alert.path("until").asString()))
                .isEqualTo(OffsetDateTime.parse(alert.path("at").asString()).plusHours(24));
        assertThat(alert.path("requestId").asString()).isNotBlank();
        assertThat(alert.toString()).as("a child is an id here").doesNotContain("Isla", "Fenn");
    }

    @Test
    void pagesGiveEachAlertOnceAlsoWhileNewOnesCome() {
        for (int i = 0; i < 3; i++) {
            breakGlass(worker("practitioner"), child);
        }
        Set<String> before = new HashSet<>();
        about(child).forEach(alert -> before.add(alert.path("id").asString()));
        assertThat(before).hasSize(3);
        List<String> seen = new ArrayList<>();
        Map<String, Object> page = Map.of("first", 1);
        for (int i = 0; i < 3; i++) {
            JsonNode answer = ask(officer.token(), LIST, page).at("/accessAlerts");
            seen.add(answer.at("/nodes/0/id").asString());
            page = Map.of("first", 1, "after", answer.at("/pageInfo/endCursor").asString());
            breakGlass(worker("practitioner"), child);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(before);
        assertThat(ask(officer.token(), LIST, Map.of("first", 1))
                        .at("/accessAlerts/totalCount")
                        .asInt())
                .isGreaterThanOrEqualTo(6);
        assertThat(ask(officer.token(), LIST, Map.of("after", "x")).errorCodes())
                .containsExactly("BAD_CURSOR");
    }

    @Test
    void theListIsCutByStateAndKind() {
        String alert = alert();
        duty(worker("duty"), Set.of("duty"), LocalDate.now());
        assertThat(list(Map.of("kind", "DUTY")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("kind").asString()).isEqualTo("DUTY"));
        mutate(officer.token(), "reviewAlert", review(alert, "APPROPRIATE", "Rang the school"), "");
        assertThat(list(Map.of("state", "OPEN", "first", 100)))
                .extracting(each -> each.path("id").asString())
                .doesNotContain(alert);
        assertThat(list(Map.of("state", "REVIEWED", "kind", "BREAK_GLASS", "first", 100)))
                .extracting(each -> each.path("id").asString())
                .contains(alert);
        assertThat(list(Map.of("state", "REVIEWED", "kind", "DUTY", "first", 100)))
                .extracting(each -> each.path("id").asString())
                .doesNotContain(alert);
    }

    @Test
    void aReviewIsKeptWhenASecondTakesItsPlace() {
        String alert = alert();
        Map<String, ?> input = with(
                review(alert, "FOLLOW_UP", " Ask the team "),
                "idempotencyKey",
                UUID.randomUUID().toString());
        JsonNode first = mutate(officer.token(), "reviewAlert", input, REVIEWED).path("alert");
        assertThat(first.path("state").asString()).isEqualTo("REVIEWED");
        assertThat(first.at("/review/note").asString()).isEqualTo("Ask the team");
        assertThat(first.at("/review/professional/id").asString()).isEqualTo(global("Professional", officer.id()));
        assertThat(first.path("earlierReviews")).isEmpty();
        assertThat(mutate(officer.token(), "reviewAlert", input, REVIEWED).path("alert"))
                .as("a replay")
                .isEqualTo(first);

        assertThat(refused(officer.token(), "reviewAlert", review(alert, "APPROPRIATE", "Asked")))
                .isEqualTo("INVALID at input.revision");
        assertThat(refused(
                        officer.token(), "reviewAlert", with(review(alert, "APPROPRIATE", "Asked"), "revision", "0")))
                .isEqualTo("CONFLICT at input.revision");
        JsonNode second = mutate(
                        officer.token(),
                        "reviewAlert",
                        with(
                                review(alert, "APPROPRIATE", "Asked"),
                                "revision",
                                first.path("revision").asString()),
                        REVIEWED)
                .path("alert");
        assertThat(second.at("/review/outcome").asString()).isEqualTo("APPROPRIATE");
        assertThat(second.path("earlierReviews")).hasSize(1);
        assertThat(second.at("/earlierReviews/0/outcome").asString()).isEqualTo("FOLLOW_UP");
        JsonNode node = ask(
                        officer.token(),
                        "query N($id: ID!) { node(id: $id) { ... on AccessAlert { review { outcome } personId } } }",
                        Map.of("id", alert))
                .at("/node");
        assertThat(node.at("/review/outcome").asString()).isEqualTo("APPROPRIATE");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String alert = alert();
        assertThat(refused(officer.token(), "reviewAlert", review(alert, "APPROPRIATE", " ")))
                .isEqualTo("INVALID at input.note");
        assertThat(refused(officer.token(), "reviewAlert", review(alert, "APPROPRIATE", "n".repeat(2_001))))
                .isEqualTo("INVALID at input.note");
        assertThat(refused(
                        officer.token(),
                        "reviewAlert",
                        review(global("AccessAlert", UUID.randomUUID().toString()), "APPROPRIATE", "None")))
                .isEqualTo("NOT_FOUND at input.alertId");
        assertThat(answer(officer.token(), "reviewAlert", review(Families.id(child), "APPROPRIATE", "None"), "")
                        .errorCodes())
                .containsExactly("BAD_ID");
    }

    @Test
    void nobodyReviewsTheirOwnUse() {
        String both = families.worker("practitioner", "privacy-officer");
        breakGlass(new Worker(both, "", token("practitioner", both)), child);
        String alert = about(child).getFirst().path("id").asString();
        String own = token(List.of("privacy-officer", "practitioner"), both, List.of());
        assertThat(refused(own, "reviewAlert", review(alert, "APPROPRIATE", "I had to")))
                .isEqualTo("NOT_ALLOWED at input.alertId");
        mutate(officer.token(), "reviewAlert", review(alert, "NOT_APPROPRIATE", "She was at her aunt's"), REVIEWED);
    }

    @Test
    void usesByDutyAloneMakeOneAlertADay() {
        Worker duty = worker("duty");
        duty(duty, Set.of("duty"), LocalDate.now());
        duty(duty, Set.of("duty"), LocalDate.now());
        assertThat(about(child)).singleElement().satisfies(alert -> {
            assertThat(alert.path("kind").asString()).isEqualTo("DUTY");
            assertThat(alert.path("requestId").asString()).isEqualTo("request-1");
            assertThat(alert.path("reason").isNull()).isTrue();
        });
        duty(duty, Set.of("duty"), LocalDate.now().minusDays(1));
        duty(worker("duty"), Set.of("duty"), LocalDate.now());
        assertThat(about(child)).hasSize(3);
    }

    @Test
    void whatElseOpensTheChildTakesTheAlertAwayWhereItsRoleCounts() {
        String both = families.worker("duty", "practitioner");
        Worker own = new Worker(both, "", "");
        families.allocate(both, child);
        duty(own, Set.of("duty", "practitioner"), LocalDate.now());
        assertThat(about(child)).isEmpty();
        duty(own, Set.of("duty"), LocalDate.now());
        assertThat(about(child))
                .as("an allocation does not count for a token of duty alone")
                .hasSize(1);

        String alone = families.worker("duty", "practitioner");
        String manager = families.worker("duty", "team-manager");
        families.join(manager, worker.team(), true);
        families.allocate(worker.id(), child);
        duty(new Worker(manager, "", ""), Set.of("duty", "team-manager"), LocalDate.now());
        assertThat(about(child)).as("a child of the manager's team").hasSize(1);
        breakGlass(new Worker(alone, "", token("practitioner", alone)), child);
        duty(new Worker(alone, "", ""), Set.of("duty"), LocalDate.now());
        assertThat(about(child))
                .as("the broken glass alerts, and duty not once more")
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRIVACY_OFFICER")
    void othersSeeNoAlert(Role role) {
        String alert = alert();
        Worker other = worker(role.claim());
        assertThat(ask(other.token(), LIST).errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer(other.token(), "reviewAlert", review(alert, "APPROPRIATE", "Well"), "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");
        var node = ask(other.token(), "query N($id: ID!) { node(id: $id) { id } }", Map.of("id", alert));
        if (role == Role.ANALYST || role == Role.IMPORTER) {
            assertThat(node.errorCodes()).containsExactly("FORBIDDEN");
        } else {
            assertThat(node.at("/node").isNull()).isTrue();
        }
    }

    @Test
    void tokenAndStoreHaveToAgreeAndTheOfficerSeesNoChild() {
        String alert = alert();
        String officerOfTheToken = token("privacy-officer", worker.id());
        assertThat(ask(officerOfTheToken, LIST).at("/accessAlerts/nodes")).isEmpty();
        assertThat(ask(officerOfTheToken, "query N($id: ID!) { node(id: $id) { id } }", Map.of("id", alert))
                        .at("/node")
                        .isNull())
                .isTrue();
        assertThat(answer(officerOfTheToken, "reviewAlert", review(alert, "APPROPRIATE", "Well"), "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");
        assertThat(ask(officer.token(), "query N($id: ID!) { node(id: $id) { id } }", Map.of("id", Families.id(child)))
                        .at("/node")
                        .isNull())
                .isTrue();
    }
}
