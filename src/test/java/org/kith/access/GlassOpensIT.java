package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlSocket;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** Whom a broken glass opens, to whom, and for how long. */
class GlassOpensIT extends RecordingIT {

    private static final String WHOLE = "birthDate child { authority { id } }";

    private String child;

    @BeforeEach
    void someoneElsesChild() {
        child = child(worker("practitioner"), "Isla", "Fenn", "2016-05-02");
    }

    private JsonNode breakGlass(Worker by) {
        return mutate(
                by.token(),
                "breakGlass",
                Map.of(
                        "personId", Families.id(child),
                        "reason", "MEDICAL_EMERGENCY",
                        "explanation", "The hospital asks who may consent"),
                "person { " + WHOLE + " }");
    }

    private JsonNode seen(String token, String id) {
        return ask(
                        token,
                        "query P($id: ID!) { person(id: $id) { %s } }".formatted(WHOLE),
                        Map.of("id", Families.id(id)))
                .at("/person");
    }

    private void store(String statement, Map<String, Object> parameters) {
        families.write(tx -> tx.run(statement, parameters));
    }

    @Test
    void theNextRequestSeesTheWholeRecordAndNobodyElsesDoes() {
        assertThat(seen(worker.token(), child).isNull()).isTrue();
        JsonNode payload = breakGlass(worker);
        assertThat(payload.at("/person/birthDate").asString()).isEqualTo("2016-05-02");
        assertThat(payload.at("/person/child/authority/id").asString())
                .isEqualTo(global("Authority", families.authority()));
        assertThat(seen(worker.token(), child).path("birthDate").asString()).isEqualTo("2016-05-02");
        assertThat(seen(colleague("practitioner", worker.team(), false).token(), child)
                        .isNull())
                .as("one of the same team")
                .isTrue();
        assertThat(seen(colleague("team-manager", worker.team(), true).token(), child)
                        .isNull())
                .as("the manager of the worker")
                .isTrue();
    }

    @Test
    void aRoleThatReachesNoChildOtherwiseSeesThisOne() {
        Worker fostering = worker("fostering");
        breakGlass(fostering);
        assertThat(seen(fostering.token(), child).path("birthDate").asString()).isEqualTo("2016-05-02");
    }

    @Test
    void itEndsWithTheTimeTheRoleAndTheNamedList() {
        breakGlass(worker);
        store(
                "MATCH (worker:Professional {id: $id}) SET worker.roles = ['privacy-officer']",
                Map.of("id", worker.id()));
        assertThat(seen(worker.token(), child).isNull()).as("no role").isTrue();
        store("MATCH (worker:Professional {id: $id}) SET worker.roles = ['practitioner']", Map.of("id", worker.id()));
        assertThat(seen(worker.token(), child).isNull()).isFalse();

        store("MATCH (child:Child {id: $id}) SET child.restrictedTo = []", Map.of("id", child));
        assertThat(seen(worker.token(), child).isNull())
                .as("restricted meanwhile")
                .isTrue();
        store(
                "MATCH (child:Child {id: $id}) SET child.restrictedTo = [$worker]",
                Map.of("id", child, "worker", worker.id()));
        assertThat(seen(worker.token(), child).isNull()).as("on the list").isFalse();

        store(
                "MATCH (:Professional {id: $id})-[:BROKE]->(glass) SET glass.until = glass.until - duration('PT24H')",
                Map.of("id", worker.id()));
        assertThat(seen(worker.token(), child).isNull()).as("24 hours later").isTrue();
        assertThat(breakGlass(worker).path("person").isNull()).as("broken anew").isFalse();
    }

    @Test
    void onTheNamedListOneBreaksItAndOthersDoNot() {
        store(
                "MATCH (child:Child {id: $id}) SET child.restrictedTo = [$worker]",
                Map.of("id", child, "worker", worker.id()));
        assertThat(refused(
                        worker("practitioner").token(),
                        "breakGlass",
                        Map.of(
                                "personId", Families.id(child),
                                "reason", "OTHER",
                                "explanation", "I should like to know more of her")))
                .isEqualTo("NOT_FOUND at input.personId");
        assertThat(breakGlass(worker).at("/person/birthDate").asString()).isEqualTo("2016-05-02");
    }

    @Test
    void neitherASealedNorARestrictedRecordIsOpenedWithIt() {
        String adopted = families.child("Isla", "Marsh", "2016-05-02");
        store("""
                MATCH (one:Person {id: $one}) MATCH (other:Person {id: $other})
                CREATE (one)-[:SAME_AS {key: $key, version: 1, guard: 'SEALED', kind: 'ADOPTION', status: 'ASSERTED',
                  fromMin: date('0001-01-01'), toMax: date('9999-12-31'), recordedAt: datetime.transaction(),
                  supersededAt: datetime('9999-12-31T00:00:00Z')}]->(other)
                """, Map.of("one", child, "other", adopted, "key", Ids.next()));
        String mother = families.person("Moira", "Fenn", "1990");
        String brother = families.child("Ivo", "Fenn", "2012");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.PARENT, mother, brother, "BIRTH");
        store("MATCH (p:Person {id: $id}) SET p.restrictedTo = []", Map.of("id", brother));
        breakGlass(worker);
        assertThat(seen(worker.token(), mother).isNull()).isFalse();
        assertThat(seen(worker.token(), adopted).isNull()).as("behind the seal").isTrue();
        assertThat(seen(worker.token(), brother).isNull()).as("restricted").isTrue();
        assertThat(ask(
                                worker.token(),
                                "query F($id: ID!) { familyNetwork(personId: $id, hops: 4) { people { person { id displayName } } ties { from { id } to { id } } } }",
                                Map.of("id", Families.id(child)))
                        .text())
                .contains("Moira Fenn")
                .doesNotContain(Families.id(adopted), Families.id(brother), "Marsh", "Ivo");
    }

    @Test
    void whoeverListensIsToldMore() {
        String own = child(worker, "Ivo", "Fenn", "2012");
        families.tie(
                Type.SIBLING,
                List.of(own, child).stream().sorted().toList().get(0),
                List.of(own, child).stream().sorted().toList().get(1),
                "FULL");
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), worker.token())) {
            socket.subscribe(
                    "s",
                    "subscription L($id: ID!) { networkChanged(personId: $id, atOnce: true) { people { person { birthDate } } } }",
                    Map.of("id", Families.id(own)));
            assertThat(socket.data("s").toString()).contains("\"2016\"").doesNotContain("2016-05-02");
            breakGlass(worker);
            assertThat(socket.data("s").toString()).contains("2016-05-02");
        }
    }
}
