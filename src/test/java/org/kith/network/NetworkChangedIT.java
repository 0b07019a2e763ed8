package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlSocket;
import org.kith.access.Grants;
import org.kith.graph.Outbox;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A network is told again when what the viewer sees of it has changed, and only then. */
class NetworkChangedIT extends OwnFamilyIT {

    private static final String LISTEN = """
            subscription Listen($id: ID!, $atOnce: Boolean) {
              networkChanged(personId: $id, atOnce: $atOnce) { people { person { displayName names { text } } } ties { kind } } }
            """;

    /** Longer than a change takes to be told: two looks of the reader, and a reading. */
    private static final Duration LONG_ENOUGH = Duration.ofMillis(2_500);

    @Autowired
    private Grants grants;

    @BeforeEach
    void family() {
        recordFamily();
    }

    private GraphQlSocket listen(String professional, String id) {
        GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(professional));
        socket.subscribe("s", LISTEN, Map.of("id", global(id), "atOnce", true));
        return socket;
    }

    private static List<String> names(JsonNode data) {
        return StreamSupport.stream(data.at("/networkChanged/people").spliterator(), false)
                .map(each -> each.at("/person/displayName").asString())
                .sorted()
                .toList();
    }

    @Test
    void whatIsRecordedIsToldToEverybodyWhoListensAndSeesIt() {
        try (GraphQlSocket one = listen(worker, child);
                GraphQlSocket other = listen(colleague, child)) {
            assertThat(names(one.data("s"))).containsExactly("Ada Tarn", "Bea Tarn");
            assertThat(names(other.data("s"))).containsExactly("Ada Tarn", "Bea Tarn");
            String father = newId();
            write(tx -> {
                person(tx, father, "Carl");
                tie(tx, father, child, "OPEN");
            });
            for (GraphQlSocket socket : List.of(one, other)) {
                JsonNode changed = socket.data("s");
                assertThat(names(changed)).containsExactly("Ada Tarn", "Bea Tarn", "Carl Tarn");
                assertThat(changed.at("/networkChanged/ties")).hasSize(2);
            }
            write(tx -> person(tx, father, "Karl"));
            JsonNode corrected = one.data("s");
            assertThat(names(corrected)).containsExactly("Ada Tarn", "Bea Tarn", "Karl Tarn");
            assertThat(corrected.toString()).contains("\"text\":\"Karl Tarn\"").doesNotContain("Carl");
        }
    }

    @Test
    void whatTheViewerMayNotSeeIsNotNoticed() {
        try (GraphQlSocket socket = listen(worker, child)) {
            socket.data("s");
            String hidden = newId();
            write(tx -> {
                person(tx, hidden, "Dora");
                tie(tx, child, hidden, "SEALED");
                tie(tx, hidden, mother, "UNDISCLOSED");
            });
            write(tx -> tie(tx, mother, child, "OPEN"));
            write(tx -> Outbox.tell(tx, Outbox.Kind.ACCESS, List.of(child)));
            assertThat(socket.next(LONG_ENOUGH)).isNull();
        }
    }

    @Test
    void withoutAtOnceOnlyChangesAreTold() {
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(worker))) {
            socket.subscribe("s", LISTEN, Map.of("id", global(child), "atOnce", false));
            socket.subscribe("warm", LISTEN, Map.of("id", global(child), "atOnce", true));
            socket.data("warm");
            socket.complete("warm");
            assertThat(socket.next(LONG_ENOUGH)).isNull();
            write(tx -> person(tx, mother, "Beatrice"));
            assertThat(names(socket.data("s"))).containsExactly("Ada Tarn", "Beatrice Tarn");
        }
    }

    @Test
    void aBurstIsToldInTheEndAndNotInEachOfItsParts() {
        try (GraphQlSocket socket = listen(worker, child)) {
            socket.data("s");
            for (int i = 1; i <= 20; i++) {
                String name = "Bea" + "a".repeat(i);
                write(tx -> person(tx, mother, name));
            }
            int told = 1;
            JsonNode last = socket.data("s");
            for (JsonNode next = socket.next(LONG_ENOUGH); next != null; next = socket.next(LONG_ENOUGH)) {
                last = next.at("/payload/data");
                told++;
            }
            assertThat(names(last)).containsExactly("Ada Tarn", "Bea" + "a".repeat(20) + " Tarn");
            assertThat(told).isLessThan(15);
        }
    }

    @Test
    void aStreamEndsWhereTheGrantIsTakenAndTellsNothing() {
        try (GraphQlSocket one = listen(worker, child);
                GraphQlSocket other = listen(colleague, child)) {
            one.data("s");
            other.data("s");
            write(tx -> allocate(tx, worker, 2, until(LocalDate.of(2026, 1, 1))));
            assertThat(one.next().path("type").asString()).isEqualTo("complete");
            write(tx -> {
                grants.revoke(tx, List.of("events-test:allocation:" + colleague + child));
                Outbox.tell(tx, Outbox.Kind.ACCESS, List.of(child));
            });
            assertThat(other.next().path("type").asString()).isEqualTo("complete");
            write(tx -> person(tx, mother, "Nobody"));
            assertThat(one.next(LONG_ENOUGH)).isNull();
        }
    }

    @Test
    void whoIsNotThereAndWhoMayNotBeSeenEndAtOnceAlike() {
        String stranger = newId();
        write(tx -> person(tx, stranger, "Ewan"));
        for (String id : List.of(stranger, newId())) {
            try (GraphQlSocket socket = listen(worker, id)) {
                JsonNode message = socket.next();
                assertThat(message.toString()).isEqualTo("{\"id\":\"s\",\"payload\":{},\"type\":\"complete\"}");
            }
        }
    }

    @Test
    void aWrongArgumentIsAnError() {
        try (GraphQlSocket socket = GraphQlSocket.of(uri("/graphql"), tokenOf(worker))) {
            socket.subscribe("s", "subscription { networkChanged(personId: \"x\") { asOf } }", Map.of());
            assertThat(socket.errorCode()).isEqualTo("BAD_ID");
        }
    }
}
