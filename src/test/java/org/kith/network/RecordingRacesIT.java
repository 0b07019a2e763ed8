package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Row;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/** Mutations at the same time: one wins, the other is told, and nothing is lost or doubled. */
class RecordingRacesIT extends RecordingIT {

    private static final int WRITERS = 6;

    @RepeatedTest(3)
    void whatIsSaidOfSomebodyWhileTheyAreMergedIsKeptOrRefused() {
        Worker manager = worker("team-manager");
        String child = child(manager, "Robin", "Alder", "2015");
        String kept = families.person("Gran", "Alder", "1960");
        String duplicate = families.person("Granny", "Alder", null);
        families.tie(Type.KIN, kept, child, "GRANDPARENT");
        families.tie(Type.KIN, duplicate, child, "GRANDPARENT");
        List<JsonNode> answers = atOnce(WRITERS + 1, i -> {
            if (i == WRITERS / 2) {
                return mutate(
                        manager.token(),
                        "mergePeople",
                        Map.of("keptId", Families.id(kept), "duplicateId", Families.id(duplicate)),
                        "mergeId");
            }
            Map<String, Object> friend = Map.of(
                    "personId",
                    Families.id(child),
                    "kithId",
                    Families.id(duplicate),
                    "kind",
                    "FRIEND",
                    "validFrom",
                    2000 + 2 * i + "-01-01",
                    "validTo",
                    2001 + 2 * i + "-01-01");
            return mutate(manager.token(), "recordKith", friend, "tie { id }");
        });
        assertThat(codes(answers.get(WRITERS / 2))).isEmpty();
        assertThat(answers).allSatisfy(answer -> assertThat(codes(answer)).isIn(List.of(), List.of("NOT_FOUND")));
        long recorded =
                answers.stream().filter(answer -> codes(answer).isEmpty()).count() - 1;
        System.out.println(recorded + " of " + WRITERS + " were recorded before the merge");
        assertThat(rows("""
                MATCH (p:Person {id: $duplicate})-[e]-() WHERE e.supersededAt.year = 9999 AND type(e) <> 'SAME_AS'
                RETURN count(e) AS n""", child, kept, duplicate).getFirst().number("n"))
                .as("still believed of the duplicate")
                .isZero();
        assertThat(rows("""
                MATCH (:Person {id: $kept})-[e:KITH_OF]-(:Person {id: $child}) WHERE e.supersededAt.year = 9999
                RETURN count(e) AS n""", child, kept, duplicate).getFirst().number("n"))
                .as("believed of the person who is kept")
                .isEqualTo((int) recorded);
        assertThat(rows("""
                MATCH (p:Person)-[e]-() WHERE p.id IN [$duplicate, $kept, $child] AND e.supersededAt <= e.recordedAt
                RETURN count(e) AS n""", child, kept, duplicate).getFirst().number("n"))
                .as("superseded before it was recorded")
                .isZero();
    }

    private List<Row> rows(String cypher, String child, String kept, String duplicate) {
        List<Row> rows = new ArrayList<>();
        families.write(tx -> rows.addAll(tx.run(cypher, Map.of("child", child, "kept", kept, "duplicate", duplicate))));
        return rows;
    }

    /** No person is locked for it, so that only the key stands between the two. */
    @Test
    void theSameKeyAtTheSameTimeDoesOnceWhatIsAboutNobody() {
        Worker manager = worker("team-manager");
        Map<String, Object> said = input("name", "Agency of " + manager.id(), "kind", "POLICE");
        List<JsonNode> answers = atOnce(WRITERS, i -> mutate(manager.token(), "recordAgency", said, "agency { id }"));
        assertThat(answers).allSatisfy(answer -> assertThat(codes(answer)).isEmpty());
        assertThat(answers.stream()
                        .map(answer -> answer.at("/agency/id").asString())
                        .distinct())
                .hasSize(1);
        List<Row> agencies = new ArrayList<>();
        families.write(tx -> agencies.addAll(tx.run(
                "MATCH (a:Agency {name: $name}) RETURN count(a) AS n", Map.of("name", "Agency of " + manager.id()))));
        assertThat(agencies.getFirst().number("n")).isEqualTo(1);
    }

    private static List<JsonNode> atOnce(int times, IntFunction<JsonNode> work) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<CompletableFuture<JsonNode>> running = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    start.await();
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                                return work.apply(i);
                            },
                            threads))
                    .toList();
            start.countDown();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }
}
