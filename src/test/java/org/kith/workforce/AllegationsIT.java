package org.kith.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** That a worker is a relative too is told to those whose permission it is, and of people whom they see. */
class AllegationsIT extends RecordingIT {

    private Worker manager;
    private String aunt;
    private String colleague;
    private String child;

    @BeforeEach
    void aWorkerWhoIsAnAunt() {
        manager = worker("team-manager");
        child = child(manager, "Isla", "Fenn", "2016-05-02");
        aunt = families.person("Wren", "Hall", "1988");
        families.tie(Type.KIN, aunt, child, "AUNT_UNCLE");
        colleague = families.worker("practitioner");
        families.permit(manager.id(), "allegations");
        mutate(
                knowing(manager.id()),
                "recordSameHuman",
                Map.of("professionalId", global("Professional", colleague), "personId", Families.id(aunt)),
                "professional { id }");
    }

    private static String knowing(String id) {
        return token(List.of("team-manager"), id, List.of("allegations"));
    }

    private JsonNode human(String token, String worker) {
        return ask(
                        token,
                        "query W($id: ID!) { node(id: $id) { ... on Professional { name person { id displayName } } } }",
                        Map.of("id", global("Professional", worker)))
                .at("/node/person");
    }

    @Test
    void tokenAndStoreHaveToAllowIt() {
        assertThat(human(knowing(manager.id()), colleague).path("displayName").asString())
                .isEqualTo("Wren Hall");
        assertThat(human(manager.token(), colleague).isNull())
                .as("not in the token")
                .isTrue();
        families.permit(manager.id(), "confidential-address");
        assertThat(human(knowing(manager.id()), colleague).isNull())
                .as("not in the store")
                .isTrue();
        assertThat(human(knowing(manager.id()), manager.id()).isNull()).isTrue();
    }

    @Test
    void ofSomebodyWhomTheyDoNotSeeNobodyIsTold() {
        Worker other = worker("team-manager");
        families.permit(other.id(), "allegations");
        assertThat(human(knowing(other.id()), colleague).isNull())
                .as("another manager's family")
                .isTrue();
        families.write(tx -> tx.run("MATCH (p:Person {id: $id}) SET p.restrictedTo = []", Map.of("id", aunt)));
        assertThat(human(knowing(manager.id()), colleague).isNull())
                .as("restricted")
                .isTrue();
    }

    @Test
    void itIsToldWhereverTheWorkerIsNamed() {
        families.allocate(colleague, child);
        assertThat(ask(
                                knowing(manager.id()),
                                "query C($id: ID!) { person(id: $id) { child { allocations { professional { person { displayName } } } } } }",
                                Map.of("id", Families.id(child)))
                        .at("/person/child/allocations")
                        .toString())
                .contains("Wren Hall");
    }
}
