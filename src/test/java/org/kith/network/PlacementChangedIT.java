package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlSocket;
import tools.jackson.databind.JsonNode;

/** Where a child lives is told again when it has changed, to whoever sees the child's whole record. */
class PlacementChangedIT extends OwnFamilyIT {

    private static final String LISTEN = """
            subscription Listen($id: ID!) { placementChanged(childId: $id, atOnce: true) {
              child { displayName names { text } child { placements { type } } } currentPlacement { type } inCare } }
            """;

    @Test
    void aPlacementIsToldAndANameIsNot() {
        recordFamily();
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(worker))) {
            socket.subscribe("s", LISTEN, Map.of("id", global(child)));
            JsonNode first = socket.data("s").path("placementChanged");
            assertThat(first.at("/child/names/0/text").asString()).isEqualTo("Ada Tarn");
            assertThat(first.path("currentPlacement").isNull()).isTrue();
            assertThat(first.path("inCare").asBoolean()).isFalse();
            write(tx -> person(tx, child, "Adah"));
            assertThat(socket.next(Duration.ofMillis(2_500))).isNull();
            write(tx -> place(tx, newId(), "U1"));
            JsonNode placed = socket.data("s").path("placementChanged");
            assertThat(placed.at("/currentPlacement/type").asString()).isNotBlank();
            assertThat(placed.at("/child/names/0/text").asString())
                    .as("read again, and not kept from the first answer")
                    .isEqualTo("Adah Tarn");
            assertThat(placed.at("/child/child/placements")).hasSize(1);
            write(tx -> allocate(tx, worker, 2, until(LocalDate.of(2026, 1, 1))));
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void whoIsNoChildSeenInFullEndsAtOnce() {
        recordFamily();
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(worker))) {
            socket.subscribe("mother", LISTEN, Map.of("id", global(mother)));
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            socket.subscribe("nobody", LISTEN, Map.of("id", global(newId())));
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(newId()))) {
            socket.subscribe("other", LISTEN, Map.of("id", global(child)));
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
    }
}
