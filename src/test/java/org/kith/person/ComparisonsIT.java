package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.access.Role;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.person.RecordIdentifiers.IdentifierRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Duty compares whoever has a number; the one who asks is told nothing of them. */
class ComparisonsIT extends RecordingIT {

    private static final String LIST = """
            query C($first: Int, $after: String) { comparisons(first: $first, after: $after) {
              nodes { id system value note managerMustLook professional { id } person { id } others { id displayName } }
              pageInfo { hasNextPage endCursor } totalCount } }
            """;

    @Autowired
    private RecordIdentifiers identifiers;

    private Worker duty;
    private String child;
    private String number;

    @BeforeEach
    void aNumberThatSomebodyElseMayHave() {
        duty = worker("duty");
        child = child(worker, "Isla", "Fenn", "2016-05-02");
        number = "%010d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 9_999_999_999L));
    }

    private String holder(String given) {
        String id = families.child(given, "Fenn", "2014");
        var row = new IdentifierRow(Ids.next(), id, "NHS_NUMBER", number, null, ValidTime.ALWAYS);
        families.write(tx -> identifiers.identifiers(tx, new Provenance("test", null), List.of(row)));
        return id;
    }

    private Map<String, Object> about(String child) {
        return Map.of(
                "personId",
                Families.id(child),
                "system",
                "NHS_NUMBER",
                "value",
                number,
                "note",
                "The surgery has it twice");
    }

    private JsonNode list(String token, Map<String, ?> variables) {
        return ask(token, LIST, variables).at("/comparisons");
    }

    private JsonNode newest() {
        return list(duty.token(), Map.of("first", 1)).at("/nodes/0");
    }

    private static List<String> ids(JsonNode people) {
        return people.valueStream().map(each -> each.path("id").asString()).toList();
    }

    private static String without(JsonNode payload) {
        return payload.toString().replaceAll("\"bookmark\":\"[^\"]*\"", "");
    }

    @Test
    void dutySeesBothAndTheOneWhoAsksIsToldTheSameAsWhereThereIsNobody() {
        String nobody = without(mutate("askToCompare", about(child), "person { id displayName }"));
        assertThat(newest().path("others")).isEmpty();
        assertThat(newest().path("managerMustLook").asBoolean()).isFalse();

        String other = holder("Ivo");
        assertThat(without(mutate("askToCompare", about(child), "person { id displayName }")))
                .isEqualTo(nobody);
        JsonNode task = newest();
        assertThat(task.at("/person/id").asString()).isEqualTo(Families.id(child));
        assertThat(ids(task.path("others"))).containsExactly(Families.id(other));
        assertThat(task.path("managerMustLook").asBoolean()).isFalse();
        assertThat(task.path("value").asString()).isEqualTo(number);
        assertThat(task.path("note").asString()).isEqualTo("The surgery has it twice");
        assertThat(task.at("/professional/id").asString()).isEqualTo(global("Professional", worker.id()));
    }

    @Test
    void recordingANumberThatSomebodyElseHasTellsNothing() {
        Map<String, Object> said = Map.of("personId", Families.id(child), "system", "NHS_NUMBER", "value", number);
        String own = mutate("recordIdentifier", said, "").path("warnings").toString();
        holder("Ivo");
        String second = child(worker, "Una", "Fenn", "2018");
        String both = mutate("recordIdentifier", with(said, "personId", Families.id(second)), "")
                .path("warnings")
                .toString();
        assertThat(own).doesNotContain("POSSIBLE_DUPLICATE");
        assertThat(both)
                .as("the worker sees the first child, and only that is told")
                .contains("POSSIBLE_DUPLICATE");
        Worker other = worker("practitioner");
        String third = child(other, "Ada", "Fenn", "2019");
        assertThat(mutate(other.token(), "recordIdentifier", with(said, "personId", Families.id(third)), "")
                        .path("warnings")
                        .toString())
                .isEqualTo(own);
    }

    @Test
    void aRestrictedRecordIsNotShownAndAManagerMustLook() {
        String hidden = holder("Hester");
        families.write(tx -> tx.run("MATCH (p:Person {id: $id}) SET p.restrictedTo = []", Map.of("id", hidden)));
        String shown = holder("Ivo");
        mutate("askToCompare", about(child), "");
        JsonNode task = newest();
        assertThat(ids(task.path("others"))).containsExactly(Families.id(shown));
        assertThat(task.path("managerMustLook").asBoolean()).isTrue();
        assertThat(task.toString()).doesNotContain(Families.id(hidden), "Hester");
    }

    @Test
    void behindASealNobodyIsCompared() {
        String adopted = holder("Isla");
        families.write(tx -> tx.run("""
                MATCH (one:Person {id: $one}) MATCH (other:Person {id: $other})
                CREATE (one)-[:SAME_AS {key: $key, version: 1, guard: 'SEALED', kind: 'ADOPTION', status: 'ASSERTED',
                  recordedAt: datetime.transaction(), supersededAt: datetime('9999-12-31T00:00:00Z')}]->(other)
                """, Map.of("one", adopted, "other", child, "key", Ids.next())));
        mutate("askToCompare", about(child), "");
        assertThat(newest().path("others")).isEmpty();
        assertThat(newest().path("managerMustLook").asBoolean()).isFalse();
    }

    @Test
    void anotherAuthoritysDutyIsNotAsked() {
        mutate("askToCompare", about(child), "");
        String task = newest().path("id").asString();
        Families elsewhere = families();
        String other = elsewhere.worker("duty");
        elsewhere.join(other, elsewhere.team(), false);
        assertThat(list(token("duty", other), Map.of()).path("nodes")).isEmpty();
        String node = "query N($id: ID!) { node(id: $id) { ... on Comparison { value } } }";
        assertThat(ask(token("duty", other), node, Map.of("id", task))
                        .at("/node")
                        .isNull())
                .isTrue();
        assertThat(ask(worker.token(), node, Map.of("id", task)).at("/node").isNull())
                .isTrue();
        assertThat(ask(duty.token(), node, Map.of("id", task)).at("/node/value").asString())
                .isEqualTo(number);
        assertThat(list(token("duty", worker.id()), Map.of()).path("nodes"))
                .as("duty of the token alone")
                .isEmpty();
    }

    @Test
    void pagesComeNewestFirstAndAReplayAsksOnce() {
        Map<String, Object> input = new HashMap<>(about(child));
        input.put("idempotencyKey", UUID.randomUUID().toString());
        mutate("askToCompare", input, "");
        mutate("askToCompare", input, "");
        mutate("askToCompare", with(about(child), "note", "Again"), "");
        JsonNode first = list(duty.token(), Map.of("first", 1));
        assertThat(first.path("totalCount").asInt()).isEqualTo(2);
        assertThat(first.at("/nodes/0/note").asString()).isEqualTo("Again");
        JsonNode second = list(
                duty.token(), Map.of("after", first.at("/pageInfo/endCursor").asString()));
        assertThat(second.path("nodes")).hasSize(1);
        assertThat(second.at("/nodes/0/note").asString()).isEqualTo("The surgery has it twice");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(refused("askToCompare", with(input, "note", "Other")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
    }

    @Test
    void whatCannotBeIsRefused() {
        String stranger = families.child("Ivo", "Cole", "2014");
        assertThat(refused("askToCompare", about(stranger))).isEqualTo("NOT_FOUND at input.personId");
        assertThat(refused("askToCompare", about(Ids.next()))).isEqualTo("NOT_FOUND at input.personId");
        assertThat(refused("askToCompare", with(about(child), "note", " "))).isEqualTo("INVALID at input.note");
        assertThat(refused("askToCompare", with(about(child), "value", "12"))).isEqualTo("INVALID at input.value");
        assertThat(refused("askToCompare", with(about(child), "system", "LOCAL_ID")))
                .isEqualTo("INVALID at input.authorityId");
        assertThat(list(duty.token(), Map.of()).path("totalCount").asInt()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DUTY")
    void onlyDutyCompares(Role role) {
        assertThat(ask(worker(role.claim()).token(), LIST).errorCodes()).containsExactly("FORBIDDEN");
    }
}
