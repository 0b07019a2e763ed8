package org.kith.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlAnswer;
import org.kith.KithIT;
import org.kith.graph.PlanAhead;
import org.kith.graph.Row;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Involvements, recorded and read over HTTP. */
class RecordInvolvementIT extends KithIT {

    private static final String WHOLE = """
            fragment Whole on Involvement { id revision kind current category step reason factors outcome outcomeCode validFrom validTo source
              authority { name } leadWorker { id } leadWorkers { professional { id } current validFrom validTo }
              people { role current person { id } } coreGroup { person { id } } coreGroupWorkers { professional { id } }
              conferences { kind date decision } followsFrom { id kind }
              preProceedings { startDate letterBeforeProceedingsSent familyMeetingOffered familyMeetingHeld initialMeeting reviewMeetings
                stepDecision outcome courtApplication letterToInitiateProceedings }
              familyOutcomes { aim date progress sustained } }
            """;
    private static final String RECORD = """
            mutation Record($input: RecordInvolvementInput!) { recordInvolvement(input: $input) {
              involvement { ...Whole } userErrors { code path } warnings { code path message } bookmark } }
            """ + WHOLE;
    private static final String READ = "query Read($id: ID!) { person(id: $id) { involvements { ...Whole } } }" + WHOLE;
    private static final String NODE =
            "query Node($id: ID!) { node(id: $id) { ... on Involvement { ...Whole } } }" + WHOLE;

    private static final AtomicBoolean PLANNED = new AtomicBoolean();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Writes writes;

    @Autowired
    private PlanAhead plans;

    private InventedFamily family;

    @BeforeEach
    void makeAFamily() {
        family = InventedFamily.in(beans);
        if (PLANNED.compareAndSet(false, true)) {
            plans.run();
        }
    }

    private String as(String professional) {
        return token("practitioner", professional);
    }

    private Map<String, Object> input(String kind) {
        return new HashMap<>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "kind", kind,
                "authorityId", family.authority(),
                "people", List.of(child()),
                "validFrom", "2026-03-02"));
    }

    private Map<String, Object> child() {
        return Map.of("personId", InventedFamily.person(family.child), "role", "CHILD");
    }

    private Map<String, Object> mother() {
        return Map.of("personId", InventedFamily.person(family.mother), "role", "FAMILY_MEMBER");
    }

    private Map<String, Object> led(String professional) {
        return Map.of("professionalId", InventedFamily.professional(professional));
    }

    private GraphQlAnswer record(Map<String, Object> input) {
        return ask(as(family.worker), RECORD, Map.of("input", input));
    }

    private JsonNode recorded(Map<String, Object> input) {
        JsonNode payload = record(input).at("/recordInvolvement");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return payload.path("involvement");
    }

    private String refused(Map<String, Object> input) {
        JsonNode payload = record(input).at("/recordInvolvement");
        assertThat(payload.path("involvement").isNull()).isTrue();
        return payload.at("/userErrors/0/code").asString()
                + payload.at("/userErrors/0/path").toString();
    }

    private JsonNode of(String professional, String person) {
        return ask(as(professional), READ, Map.of("id", InventedFamily.person(person)))
                .at("/person/involvements");
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = input("CHILD_PROTECTION");
        plan.put("category", "NEG");
        plan.put("people", List.of(child(), mother()));
        plan.put("leadWorkers", List.of(led(family.worker)));
        plan.put("coreGroup", List.of(Map.of("personId", InventedFamily.person(family.mother))));
        plan.put("coreGroupWorkers", List.of(led(family.worker), led(family.stranger)));
        plan.put("conferences", List.of(Map.of("kind", "INITIAL", "date", "2026-03-02", "decision", "A plan")));
        plan.put("source", "conference minutes");
        return plan;
    }

    @Test
    void aChildProtectionPlanIsReadBackAsItWasSaid() {
        JsonNode plan = recorded(plan());
        assertThat(plan.path("kind").asString()).isEqualTo("CHILD_PROTECTION");
        assertThat(plan.path("category").asString()).isEqualTo("NEG");
        assertThat(plan.path("current").asBoolean()).isTrue();
        assertThat(plan.path("source").asString()).isEqualTo("conference minutes");
        assertThat(plan.at("/leadWorker/id").asString()).isEqualTo(InventedFamily.professional(family.worker));
        assertThat(plan.path("people")).hasSize(2);
        assertThat(plan.path("coreGroup").toString()).contains(InventedFamily.person(family.mother));
        assertThat(plan.path("coreGroupWorkers")).hasSize(2);
        assertThat(plan.path("conferences").toString())
                .isEqualTo("[{\"kind\":\"INITIAL\",\"date\":\"2026-03-02\",\"decision\":\"A plan\"}]");
        assertThat(of(family.worker, family.child).get(0)).isEqualTo(plan);
        assertThat(of(family.worker, family.mother).get(0)).isEqualTo(plan);
        assertThat(ask(as(family.worker), NODE, Map.of("id", plan.path("id").asString()))
                        .at("/node"))
                .isEqualTo(plan);
    }

    @Test
    void theCensusDatesOfPreProceedingsAreKept() {
        Map<String, Object> input = input("PRE_PROCEEDINGS");
        Map<String, Object> dates = new HashMap<>(Map.of(
                "startDate", "2026-03-02",
                "letterBeforeProceedingsSent", "2026-03-04",
                "familyMeetingOffered", "2026-03-05",
                "familyMeetingHeld", "2026-03-20",
                "initialMeeting", "2026-03-25",
                "reviewMeetings", 2,
                "stepDecision", "2026-06-01",
                "outcome", "Stepped down",
                "courtApplication", "2026-06-02",
                "letterToInitiateProceedings", "2026-06-03"));
        input.put("preProceedings", dates);
        JsonNode kept = recorded(input).path("preProceedings");
        dates.forEach((name, value) -> assertThat(kept.path(name).asString()).isEqualTo(value.toString()));
    }

    @Test
    void earlyHelpIsSteppedUpAndItsOutcomesAreReadOverTime() {
        Map<String, Object> early = input("EARLY_HELP");
        early.put("people", List.of(child(), mother()));
        early.put(
                "familyOutcomes",
                List.of(
                        Map.of(
                                "aim",
                                "School every day",
                                "date",
                                "2026-05-01",
                                "progress",
                                "Nine days in ten",
                                "sustained",
                                false),
                        Map.of("aim", "School every day", "date", "2026-04-01", "progress", "Half of the days")));
        JsonNode first = recorded(early);
        assertThat(first.path("familyOutcomes").findValuesAsString("date")).containsExactly("2026-04-01", "2026-05-01");
        assertThat(first.at("/familyOutcomes/0/sustained").isNull()).isTrue();
        Map<String, Object> need = input("CHILD_IN_NEED");
        need.put("followsFrom", first.path("id").asString());
        need.put("step", "UP");
        JsonNode second = recorded(need);
        assertThat(second.at("/followsFrom/id")).isEqualTo(first.path("id"));
        assertThat(second.path("step").asString()).isEqualTo("UP");
        need = input("EARLY_HELP");
        need.put("validFrom", "2026-07-01");
        need.put("followsFrom", second.path("id").asString());
        need.put("step", "UP");
        JsonNode payload = record(need).at("/recordInvolvement");
        assertThat(payload.at("/warnings/0/code").asString())
                .as("down said as up")
                .isEqualTo("UNUSUAL");
        assertThat(of(family.worker, family.child).findValuesAsString("validFrom"))
                .startsWith("2026-07-01");
    }

    @Test
    void aCorrectionSaysTheWholeAnewAndKeepsWhatWasSaid() {
        JsonNode plan = recorded(plan());
        Map<String, Object> ended = plan();
        ended.put("involvementId", plan.path("id").asString());
        ended.put("revision", plan.path("revision").asString());
        ended.put("people", List.of(child()));
        ended.put("coreGroupWorkers", List.of(led(family.stranger)));
        ended.put("conferences", List.of(Map.of("kind", "REVIEW", "date", "2026-09-01")));
        ended.put("validTo", "2026-07-01");
        ended.put("outcome", "No longer at risk");
        JsonNode payload = record(ended).at("/recordInvolvement");
        assertThat(payload.at("/warnings/0/path").toString()).isEqualTo("[\"input\",\"conferences\"]");
        JsonNode now = payload.path("involvement");
        assertThat(now.path("people")).hasSize(1);
        assertThat(now.path("coreGroupWorkers")).hasSize(1);
        assertThat(now.path("conferences").findValuesAsString("kind")).containsExactly("REVIEW");
        assertThat(now.path("current").asBoolean()).isFalse();
        assertThat(now.path("revision")).isNotEqualTo(plan.path("revision"));
        assertThat(of(family.worker, family.mother)).isEmpty();
        Row history = writes.inTransaction(tx -> tx.run("""
                                MATCH (:Person {id: $mother})<-[in:CONCERNS]-(involvement:Involvement)
                                RETURN count(in) AS versions, COUNT { (involvement)-[:WAS]->() } AS was,
                                  COUNT { (involvement)<-[:OF]-(c:Conference) WHERE c.withdrawn } AS withdrawn
                                """, Map.of("mother", family.mother)))
                .value()
                .getFirst();
        assertThat(history.number("versions")).isEqualTo(2);
        assertThat(history.number("was")).isEqualTo(1);
        assertThat(history.number("withdrawn")).isEqualTo(1);
        ended.put("idempotencyKey", "another");
        assertThat(refused(ended)).isEqualTo("CONFLICT[\"input\",\"revision\"]");
        ended.put("revision", null);
        ended.put("idempotencyKey", "a third");
        assertThat(refused(ended)).isEqualTo("INVALID[\"input\",\"revision\"]");
    }

    @Test
    void aKeyDoesItOnce() {
        Map<String, Object> contact = input("CONTACT");
        JsonNode first = recorded(contact);
        assertThat(recorded(contact)).isEqualTo(first);
        assertThat(of(family.worker, family.child)).hasSize(1);
        Map<String, Object> other = new HashMap<>(contact);
        other.put("kind", "REFERRAL");
        assertThat(refused(other)).isEqualTo("KEY_REUSED[\"input\",\"idempotencyKey\"]");
        other = new HashMap<>(contact);
        other.put("idempotencyKey", "again");
        assertThat(refused(other)).isEqualTo("ALREADY_RECORDED[\"input\",\"people\"]");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Map<String, Object> noCategory = input("CHILD_PROTECTION");
        assertThat(refused(noCategory)).isEqualTo("INVALID[\"input\",\"category\"]");
        Map<String, Object> noRecord = input("CONTACT");
        noRecord.put("people", List.of(Map.of("personId", InventedFamily.person(family.mother), "role", "CHILD")));
        assertThat(refused(noRecord)).isEqualTo("INVALID[\"input\",\"people\"]");
        Map<String, Object> nobody = input("CONTACT");
        nobody.put("leadWorkers", List.of(led(InventedFamily.made())));
        assertThat(refused(nobody)).isEqualTo("NOT_FOUND[\"input\",\"leadWorkers\"]");
    }

    @Test
    void onlyThoseWhoSeeTheChildWhollyRecordOrRead() {
        JsonNode plan = recorded(plan());
        assertThat(of(family.siblingsWorker, family.child)).isEmpty();
        assertThat(of(family.siblingsWorker, family.mother)).isEmpty();
        assertThat(ask(
                                as(family.siblingsWorker),
                                NODE,
                                Map.of("id", plan.path("id").asString()))
                        .at("/node")
                        .isNull())
                .isTrue();
        JsonNode payload = ask(as(family.siblingsWorker), RECORD, Map.of("input", input("CONTACT")))
                .at("/recordInvolvement");
        assertThat(payload.at("/userErrors/0/code").asString()).isEqualTo("NOT_ALLOWED");
        payload = ask(as(family.stranger), RECORD, Map.of("input", input("CONTACT")))
                .at("/recordInvolvement");
        assertThat(payload.at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
        Map<String, Object> theirs = plan();
        theirs.put("involvementId", plan.path("id").asString());
        theirs.put("revision", plan.path("revision").asString());
        theirs.put("people", List.of(Map.of("personId", InventedFamily.person(family.sibling), "role", "CHILD")));
        theirs.put("coreGroup", List.of());
        payload =
                ask(as(family.siblingsWorker), RECORD, Map.of("input", theirs)).at("/recordInvolvement");
        assertThat(payload.path("userErrors").toString())
                .isEqualTo("[{\"code\":\"NOT_FOUND\",\"path\":[\"input\",\"involvementId\"]}]");
    }

    @Test
    void whomTheWorkerDoesNotSeeLeavesNoTraceAndStays() {
        Map<String, Object> input = plan();
        input.put("people", List.of(child()));
        JsonNode plan = recorded(input);
        JsonNode before = of(family.worker, family.child);
        writes.inTransaction(tx -> tx.run("""
                MATCH (involvement:Involvement)-[in:CONCERNS]->(:Person {id: $child})
                MATCH (hidden:Person {id: $hidden})
                CREATE (involvement)-[:CONCERNS {key: 'CONCERNS:' + involvement.id + '/' + hidden.id + ':1', role: 'FAMILY_MEMBER', version: 1,
                  withdrawn: false, digest: 1, fromMin: in.fromMin, toMax: in.toMax, recordedAt: in.recordedAt, supersededAt: in.supersededAt}]->(hidden)
                """, Map.of("child", family.child, "hidden", family.hidden)));
        assertThat(of(family.worker, family.child)).isEqualTo(before);
        input.put("involvementId", plan.path("id").asString());
        input.put("revision", plan.path("revision").asString());
        input.put("idempotencyKey", "corrected");
        input.put("reason", "Said again");
        assertThat(recorded(input).path("people")).hasSize(1);
        assertThat(writes.inTransaction(tx -> tx.run(
                                "MATCH (:Person {id: $hidden})<-[in:CONCERNS]-() RETURN in.withdrawn AS withdrawn, in.version AS version",
                                Map.of("hidden", family.hidden)))
                        .value())
                .singleElement()
                .satisfies(row -> assertThat(row.flag("withdrawn")).isFalse());
    }

    @Test
    void otherRolesAreForbidden() {
        assertThat(ask(token("home-manager", family.worker), RECORD, Map.of("input", input("CONTACT")))
                        .errorCodes())
                .containsExactly("FORBIDDEN");
    }
}
