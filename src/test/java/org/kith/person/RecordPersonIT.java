package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.GlobalId;
import org.kith.kinship.RecordTies.Type;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** New people, who sees them, and what is corrected of them. */
class RecordPersonIT extends RecordingIT {

    private static final String PERSON =
            "person { id revision displayName sex birthDate birthDateEstimated expectedDate deathDate names { kind text } child { localId authority { name } } }";

    @Autowired
    private Driver driver;

    private JsonNode recorded(Map<String, ?> input) {
        return mutate("recordPerson", input, PERSON).path("person");
    }

    private boolean sees(Worker worker, String id) {
        JsonNode answer = ask(worker.token(), "query P($id: ID!) { person(id: $id) { id } }", Map.of("id", id))
                .at("/person");
        return !answer.isNull();
    }

    @Test
    void aPersonKnownOnlyByANameIsSeenByTheRecorderAndTheTeamForAWhile() {
        JsonNode dave = recorded(Map.of("given", "Uncle Dave, mother's side"));
        String id = dave.path("id").asString();
        assertThat(dave.path("displayName").asString()).isEqualTo("Uncle Dave, mother's side");
        assertThat(dave.path("birthDate").isNull()).isTrue();
        assertThat(sees(worker, id)).isTrue();
        assertThat(sees(colleague("practitioner", worker.team(), false), id)).isTrue();
        assertThat(sees(colleague("team-manager", worker.team(), true), id)).isTrue();
        assertThat(sees(worker("practitioner"), id)).isFalse();
        assertThat(ask(worker.token(), "{ people(search: {text: \"uncle dave mothers\"}) { nodes { id } } }")
                        .at("/people/nodes")
                        .findValuesAsString("id"))
                .contains(id);
        changeGrants(id, "SET grant.toMax = date() - duration('P1D')");
        assertThat(sees(worker, id)).isFalse();
    }

    @Test
    void thatLastsThirtyDays() {
        String id = recorded(Map.of("given", "Thirty")).path("id").asString();
        changeGrants(
                id,
                "SET grant.fromMin = grant.fromMin - duration('P29D'), grant.toMax = grant.toMax - duration('P29D')");
        assertThat(sees(worker, id)).isTrue();
        changeGrants(
                id, "SET grant.fromMin = grant.fromMin - duration('P1D'), grant.toMax = grant.toMax - duration('P1D')");
        assertThat(sees(worker, id)).isFalse();
    }

    @Test
    void aNewPersonLeadsOnToNobody() {
        String id = recorded(Map.of("given", "Alone")).path("id").asString();
        String far = families.person("Far", "Away", null);
        families.tie(Type.PARENT, far, GlobalId.parse(id).key(), "BIRTH");
        JsonNode network = ask(
                        worker.token(),
                        "query N($id: ID!) { familyNetwork(personId: $id) { people { person { id } } } }",
                        Map.of("id", id))
                .at("/familyNetwork/people");
        assertThat(network.findValuesAsString("id")).containsExactly(id);
        assertThat(sees(worker, Families.id(far))).isFalse();
    }

    @Test
    void anEstimatedAgeIsAYear() {
        JsonNode guessed = recorded(Map.of("given", "Guessed", "estimatedAge", 40, "sex", "F"));
        assertThat(guessed.path("birthDate").asString())
                .isEqualTo(String.valueOf(LocalDate.now().minusYears(40).getYear()));
        assertThat(guessed.path("birthDateEstimated").asBoolean()).isTrue();
        assertThat(guessed.path("sex").asString()).isEqualTo("F");
    }

    @Test
    void aNewChildIsSeenWholeByTheTeamUntilSomebodyIsAllocated() {
        JsonNode child = recorded(Map.of(
                "given",
                "New",
                "family",
                "Child",
                "birthDate",
                "2019-02-03",
                "child",
                true,
                "localId",
                "N-" + worker.id()));
        String id = child.path("id").asString();
        assertThat(child.path("birthDate").asString()).isEqualTo("2019-02-03");
        assertThat(child.at("/child/localId").asString()).isEqualTo("N-" + worker.id());
        assertThat(child.at("/child/authority/name").asString()).isEqualTo("Test county");
        Worker colleague = colleague("practitioner", worker.team(), false);
        assertThat(sees(colleague, id)).isTrue();
        assertThat(ask(colleague.token(), "{ children { nodes { id } } }")
                        .at("/children/nodes")
                        .findValuesAsString("id"))
                .containsExactly(id);
        Worker allocated = worker("practitioner");
        families.allocate(allocated.id(), GlobalId.parse(id).key());
        assertThat(sees(allocated, id)).isTrue();
        assertThat(sees(colleague, id)).isFalse();
        assertThat(sees(worker, id)).isFalse();
    }

    @Test
    void anUnbornChildIsBorn() {
        String due = LocalDate.now().plusMonths(2).toString();
        JsonNode unborn = recorded(Map.of("family", "Stork", "expectedDate", due, "child", true));
        assertThat(unborn.path("expectedDate").asString()).isEqualTo(due);
        Map<String, Object> birth = Map.of(
                "personId",
                unborn.path("id").asString(),
                "revision",
                unborn.path("revision").asString(),
                "given",
                "Baby",
                "birthDate",
                LocalDate.now().toString());
        JsonNode born = mutate("correctPerson", birth, PERSON).path("person");
        assertThat(born.path("displayName").asString()).isEqualTo("Baby Stork");
        assertThat(born.path("birthDate").asString()).isEqualTo(LocalDate.now().toString());
        assertThat(born.path("expectedDate").isNull()).isTrue();
        assertThat(refused("correctPerson", birth)).isEqualTo("CONFLICT at input.revision");
    }

    @Test
    void aCorrectionSaysOnlyWhatChanges() {
        String key = UUID.randomUUID().toString();
        JsonNode first = recorded(Map.of("given", "Kim", "family", "Keep", "sex", "M", "birthDate", "1980-05-06"));
        Map<String, Object> taken = new HashMap<>(Map.of(
                "idempotencyKey",
                key,
                "personId",
                first.path("id").asString(),
                "revision",
                first.path("revision").asString(),
                "deathDate",
                "2020-01-02"));
        taken.put("sex", null);
        JsonNode second = mutate("correctPerson", taken, PERSON).path("person");
        assertThat(second.path("sex").isNull()).isTrue();
        assertThat(second.path("displayName").asString()).isEqualTo("Kim Keep");
        assertThat(second.path("names").size()).isEqualTo(1);
        assertThat(mutate("correctPerson", taken, PERSON).path("person"))
                .as("a replay")
                .isEqualTo(second);
        assertThat(stored(first.path("id").asString()))
                .isEqualTo(Map.of("birthDate", "1980-05-06", "deathDate", "2020-01-02", "was", 1L));
    }

    @Test
    void theRevisionDoesNotTellOfWhatIsNotTold() {
        JsonNode first = recorded(Map.of("given", "Secret", "birthDate", "1980-05-06"));
        String id = first.path("id").asString();
        assertThat(first.path("birthDate").asString()).as("at NETWORK").isEqualTo("1980");
        JsonNode second = mutate(
                        "correctPerson",
                        Map.of(
                                "personId",
                                id,
                                "revision",
                                first.path("revision").asString(),
                                "birthDate",
                                "1980-06-07"),
                        PERSON)
                .path("person");
        assertThat(second.path("revision").asString())
                .isEqualTo(first.path("revision").asString());
        assertThat(second.path("birthDate").asString()).isEqualTo("1980");
        assertThat(mutate(
                                "correctPerson",
                                Map.of(
                                        "personId",
                                        id,
                                        "revision",
                                        first.path("revision").asString(),
                                        "birthDate",
                                        "1981"),
                                PERSON)
                        .at("/person/revision")
                        .asString())
                .isNotEqualTo(first.path("revision").asString());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Map<String, Object> someone = Map.of("given", "Some");
        assertThat(refused("recordPerson", Map.of())).isEqualTo("INVALID at input.given");
        assertThat(refused("recordPerson", Map.of("given", " "))).isEqualTo("INVALID at input.given");
        assertThat(refused("recordPerson", with(someone, "birthDate", "2999"))).isEqualTo("INVALID at input.birthDate");
        assertThat(refused("recordPerson", with(someone, "birthDate", "2000", "estimatedAge", 26)))
                .isEqualTo("INVALID at input.estimatedAge");
        assertThat(refused("recordPerson", with(someone, "estimatedAge", 121)))
                .isEqualTo("INVALID at input.estimatedAge");
        assertThat(refused("recordPerson", with(someone, "birthDate", "2020", "expectedDate", "2020")))
                .isEqualTo("INVALID at input.expectedDate");
        assertThat(refused("recordPerson", with(someone, "birthDate", "2020", "deathDate", "2019")))
                .isEqualTo("INVALID at input.deathDate");
        assertThat(refused("recordPerson", with(someone, "localId", "1"))).isEqualTo("INVALID at input.localId");
        assertThat(refused(
                        "recordPerson",
                        with(someone, "firstTie", Map.of("otherId", Families.id("nobody"), "relationship", "parent"))))
                .isEqualTo("NOT_FOUND at input.firstTie.otherId");
        assertThat(answer(token("family-time", worker.id()), "recordPerson", someone, "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void aCorrectionThatCannotBeIsRefused() {
        JsonNode first = recorded(Map.of("given", "Wrong", "birthDate", "1980"));
        Map<String, Object> of = Map.of(
                "personId",
                first.path("id").asString(),
                "revision",
                first.path("revision").asString());
        assertThat(refused("correctPerson", with(of, "deathDate", "1979"))).isEqualTo("INVALID at input.deathDate");
        assertThat(refused(
                        "correctPerson",
                        with(of, "expectedDate", LocalDate.now().toString())))
                .isEqualTo("INVALID at input.expectedDate");
        assertThat(refused("correctPerson", with(of, "given", ""))).isEqualTo("INVALID at input.given");
        assertThat(refused("correctPerson", with(of, "given", null))).isEqualTo("INVALID at input.given");
        assertThat(refused("correctPerson", with(of, "personId", Families.id("nobody"))))
                .isEqualTo("NOT_FOUND at input.personId");
        assertThat(refused("correctPerson", with(of, "revision", "1", "sex", "F")))
                .isEqualTo("CONFLICT at input.revision");
    }

    private void changeGrants(String id, String set) {
        String cypher = "MATCH (:Person {id: $id})<-[grant:MAY_SEE]-() " + set;
        families.write(tx -> tx.run(cypher, Map.of("id", GlobalId.parse(id).key())));
    }

    private Map<String, Object> stored(String id) {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (p:Person {id: $id}) RETURN p.birthDate AS birthDate, p.deathDate AS deathDate, COUNT { (p)-[:WAS]->() } AS was",
                            Map.of("id", GlobalId.parse(id).key()))
                    .single()
                    .asMap();
        }
    }
}
