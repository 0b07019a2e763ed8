package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.Families.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlAnswer;
import org.kith.KithIT;
import org.kith.TestIssuer;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import org.kith.kinship.RecordTies.Type;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the privacy officer is told of who looked at whom. */
class LooksIT extends KithIT {

    private static final String PERSON = "query LookOnce($id: ID!) { person(id: $id) { displayName } }";
    private static final String WHO = """
            query($id: ID!, $first: Int, $after: String) { whoLookedAt(personId: $id, first: $first, after: $after) { totalCount
              nodes { at professional { id } personId roles level operation roots because changed requestId }
              pageInfo { hasNextPage endCursor } } }""";
    private static final String WHAT = """
            query($id: ID!, $first: Int, $after: String) { whatDidTheyLookAt(professionalId: $id, first: $first, after: $after) {
              nodes { personId level changed operation } pageInfo { hasNextPage endCursor } } }""";

    @Autowired
    private IndexLooks index;

    @Autowired
    private SegmentStore store;

    private String worker;
    private String officer;
    private String child;
    private String mother;

    @BeforeEach
    void recordFamily() {
        worker = families().worker("practitioner");
        officer = families().worker("privacy-officer");
        child = families().child("Mara", "Invented", "2016-02-03");
        mother = families().person("Ida", "Invented", "1990-05-06");
        families().tie(Type.PARENT, mother, child, "BIRTH");
        families().allocate(worker, child);
    }

    private void look(String person) {
        ask(token("practitioner", worker), PERSON, Map.of("id", id(person))).data();
    }

    private JsonNode who(String person, Map<String, ?> page) {
        while (index.some() > 0) {
            Thread.yield();
        }
        Map<String, Object> variables = new java.util.HashMap<>(page);
        variables.put("id", id(person));
        return ask(token("privacy-officer", officer), WHO, variables).at("/whoLookedAt");
    }

    @Test
    void eachLookIsToldWithWhoHowMuchAndWhy() {
        look(child);
        ask(
                token("practitioner", worker),
                "query Around($id: ID!) { familyNetwork(personId: $id) { ties { kind } } }",
                Map.of("id", id(child)));
        JsonNode child = who(this.child, Map.of());
        assertThat(child.path("totalCount").asInt()).isEqualTo(2);
        assertThat(child.path("nodes"))
                .extracting(node -> node.path("operation").asString())
                .containsExactly("Around", "LookOnce");
        JsonNode newest = child.at("/nodes/0");
        assertThat(newest.at("/professional/id").asString()).isEqualTo(new GlobalId("Professional", worker).toString());
        assertThat(newest.path("personId").asString()).isEqualTo(id(this.child));
        assertThat(newest.path("level").asString()).isEqualTo("FULL");
        assertThat(newest.path("roles").toString()).isEqualTo("[\"practitioner\"]");
        assertThat(newest.path("roots").toString()).isEqualTo("[\"familyNetwork\"]");
        assertThat(newest.path("because").toString()).isEqualTo("[\"ALLOCATION\"]");
        assertThat(newest.path("changed").asBoolean()).isFalse();
        JsonNode adult = who(mother, Map.of());
        assertThat(adult.path("totalCount").asInt()).isEqualTo(1);
        assertThat(adult.at("/nodes/0/level").asString()).isEqualTo("NETWORK");
        assertThat(adult.at("/nodes/0/because")).isEmpty();
        assertThat(adult.at("/nodes/0/requestId")).isEqualTo(newest.path("requestId"));
    }

    @Test
    void whatWasChangedIsToldAsSuch() {
        record(
                token("practitioner", worker),
                "recordName",
                input("personId", id(child), "kind", "ALIAS", "given", "Mim"),
                "name { text }");
        JsonNode looks = who(child, Map.of());
        assertThat(looks.at("/nodes/0/changed").asBoolean()).isTrue();
        assertThat(looks.at("/nodes/0/roots").toString()).isEqualTo("[\"recordName\"]");
    }

    @Test
    void pagesAreWithoutAGapOrARepeatWhileMoreLooksCome() {
        for (int i = 0; i < 5; i++) {
            look(child);
        }
        List<String> told = new ArrayList<>();
        JsonNode page = who(child, Map.of("first", 2));
        page.path("nodes").forEach(node -> told.add(node.path("requestId").asString()));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            look(child);
            page = who(
                    child,
                    Map.of("first", 2, "after", page.at("/pageInfo/endCursor").asString()));
            page.path("nodes").forEach(node -> told.add(node.path("requestId").asString()));
        }
        assertThat(told).hasSize(5).doesNotHaveDuplicates();
        GraphQlAnswer wrong =
                ask(token("privacy-officer", officer), WHO, Map.of("id", id(child), "after", "bm90IGEgY3Vyc29y"));
        assertThat(wrong.errorCodes()).containsExactly("BAD_CURSOR");
    }

    @Test
    void aWorkersOwnLooksAreToldAndThoseOfTheOfficerToo() {
        look(child);
        look(mother);
        who(child, Map.of());
        assertThat(who(Ids.next(), Map.of()).path("totalCount").asInt()).isZero();
        JsonNode worker = what(this.worker);
        assertThat(worker.path("nodes"))
                .extracting(node -> node.path("personId").asString())
                .containsExactly(id(mother), id(child));
        JsonNode officer = what(this.officer);
        assertThat(officer.path("nodes"))
                .extracting(node -> node.path("level").asString())
                .contains("AUDIT");
    }

    private JsonNode what(String professional) {
        return ask(
                        token("privacy-officer", officer),
                        WHAT,
                        Map.of("id", new GlobalId("Professional", professional).toString()))
                .at("/whatDidTheyLookAt");
    }

    @Test
    void whatWasSeenByDutyAloneMakesOneAlertADay() {
        String onDuty = families().worker("duty");
        Chain chain = new Chain(Ids.next(), AuditKey.of(TestIssuer.AUDIT_KEY));
        store.write(chain.next(List.of(
                byDuty(onDuty, child, "10:00"), byDuty(onDuty, child, "11:00"), byDuty(worker, child, "10:00"))));
        store.write(chain.next(List.of(byDuty(onDuty, child, "12:00"), byDuty(onDuty, mother, "12:00"))));
        who(child, Map.of());
        List<String> alerts = new ArrayList<>();
        families()
                .write(tx -> tx.run(
                                "MATCH (a:AccessAlert {personId: $child}) RETURN a.kind + ' ' + a.professionalId AS alert",
                                Map.of("child", child))
                        .forEach(row -> alerts.add(row.text("alert"))));
        assertThat(alerts).containsExactly("DUTY " + onDuty);
    }

    /** A look in the roles of duty and of a practitioner, the second of which counts only for the one who is allocated. */
    private static AccessRecord byDuty(String worker, String person, String time) {
        return new AccessRecord(
                "",
                0,
                "2026-11-22T" + time + ":00Z",
                Ids.next(),
                worker,
                List.of("duty", "practitioner"),
                null,
                null,
                null,
                "document",
                "QUERY",
                List.of("person"),
                Map.of(Level.FULL, List.of(person)),
                List.of());
    }

    @Test
    void nobodyElseIsToldAnything() {
        look(child);
        who(child, Map.of());
        assertThat(ask(token("team-manager", worker), WHO, Map.of("id", id(child)))
                        .errorCodes())
                .containsExactly("FORBIDDEN");
        // a role that the store does not know of
        JsonNode none = ask(token("privacy-officer", worker), WHO, Map.of("id", id(child)))
                .at("/whoLookedAt");
        assertThat(none.path("totalCount").asInt()).isZero();
        assertThat(none.path("nodes")).isEmpty();
        assertThat(ask(token("privacy-officer", officer), WHO, Map.of("id", new GlobalId("Team", child).toString()))
                        .errorCodes())
                .containsExactly("BAD_ID");
    }
}
