package org.kith.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.Families;
import org.kith.KithIT;
import org.kith.graph.Death;
import org.kith.graph.Death.When;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.TestStore;
import org.kith.kinship.RecordTies.Type;
import org.kith.order.RecordAndDie.Task;
import tools.jackson.databind.JsonNode;

/**
 * Processes that are killed while they record, one for each statement. What they leave is all of it or nothing, and the next who says the
 * same with the same key records it once.
 */
class KilledRecordingIT extends KithIT {

    private static final int AT_ONCE = 2;

    /** Microseconds after the commit was sent. */
    private static final List<Integer> WHILE_IT_COMMITS = List.of(0, 1_000, 4_000);

    /** What the processes record. */
    enum Recording {
        NEW_ORDER("recordOrder", List.of(), List.of("second: 2 children, 1 named, before []")),
        CORRECTED_ORDER(
                "recordOrder",
                List.of("first: 2 children, 1 named, before []"),
                List.of("second: 2 children, 1 named, before [first until then]")),
        CORRECTED_RESPONSIBILITY(
                "recordParentalResponsibility",
                List.of("1: from 2015, believed"),
                List.of("1: from 2015, until then", "2: from 2016, believed"));

        private final String mutation;
        private final List<String> before;
        private final List<String> after;

        Recording(String mutation, List<String> before, List<String> after) {
            this.mutation = mutation;
            this.before = before;
            this.after = after;
        }

        boolean ofAnOrder() {
            return this != CORRECTED_RESPONSIBILITY;
        }
    }

    /** What is in the store: mutations that were claimed, those that were answered, the facts in words, and events told. */
    private record Left(int claimed, int answered, List<String> facts, int events) {}

    /** Two children, a man, and what is to be recorded of them. */
    private record Family(List<String> people, String token, String mark, Task task, int events) {
        Map<String, Object> input() {
            Map<String, Object> input = new HashMap<>();
            input.put("idempotencyKey", task.key());
            if (task.what().equals("ORDER")) {
                input.put("kind", "C43");
                input.put("subjectIds", List.of(task.firstChild(), task.otherChild()));
                input.put("namedIds", List.of(task.adult()));
                input.put("terms", task.terms());
                input.put("validFrom", "2024-02-01");
                input.put("orderId", Task.orNull(task.id()));
            } else {
                input.put("holderId", task.adult());
                input.put("childId", task.firstChild());
                input.put("basis", "AGREEMENT");
                input.put("validFrom", task.terms());
                input.put("responsibilityId", Task.orNull(task.id()));
            }
            input.put("revision", Task.orNull(task.revision()));
            return input;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProcessKilledAtAnyStatementLeavesAllOrNothing(Recording recording) {
        Family alive = family(recording);
        Died undisturbed = run(alive.task(), Death.NEVER);
        assertThat(undisturbed.code()).as(undisturbed.said()).isZero();
        int commit = Integer.parseInt(undisturbed.said());
        Left all = left(recording, alive);
        assertThat(all.facts()).isEqualTo(recording.after);
        assertThat(all.answered()).isEqualTo(1);
        assertThat(all.events()).isEqualTo(1);
        Left nothing = new Left(0, 0, recording.before, 0);

        List<Death> deaths = new ArrayList<>(List.of(new Death(When.BEFORE, 1), new Death(When.BEFORE, commit)));
        for (int n = 1; n <= commit; n++) {
            deaths.add(new Death(When.SENT, n));
        }
        WHILE_IT_COMMITS.forEach(micros -> deaths.add(new Death(When.WHILE, micros)));
        List<Left> left = atOnce(deaths, death -> dieAndSayItAgain(recording, death, all));
        for (int i = 0; i < deaths.size(); i++) {
            Death death = deaths.get(i);
            boolean committed = death.when() == When.SENT && death.n() == commit;
            if (death.when() == When.WHILE) {
                assertThat(left.get(i)).as("%s", death).isIn(nothing, all);
            } else {
                assertThat(left.get(i)).as("%s", death).isEqualTo(committed ? all : nothing);
            }
        }
        long whole = left.stream().filter(all::equals).count();
        System.out.printf(
                "%s: %d statements, %d processes killed, %d left nothing and %d all of it%n",
                recording, commit, deaths.size(), deaths.size() - whole, whole);
    }

    private static <A, B> List<B> atOnce(List<A> all, Function<A, B> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<B>> running = all.stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> work.apply(each), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    /** Answers what the dead process left, having made sure that a live one makes it whole. */
    private Left dieAndSayItAgain(Recording recording, Death death, Left all) {
        Family family = family(recording);
        Died died = run(family.task(), death);
        assertThat(died.code()).as("%s: %s", death, died.said()).isEqualTo(Death.DEAD);
        waitUntilNobodyHoldsThem(family);
        Left left = left(recording, family);
        for (int time = 0; time < 2; time++) {
            JsonNode payload = record(family.token(), recording.mutation, family.input(), "");
            assertThat(codes(payload)).as("%s: %s", death, payload).isEmpty();
            assertThat(left(recording, family)).as("said again after %s", death).isEqualTo(all);
        }
        return left;
    }

    private Family family(Recording recording) {
        Families families = families();
        String worker = families.worker("practitioner");
        String token = token("practitioner", worker);
        String child = families.child("Robin", "Alder", "2015-03-09");
        String other = families.child("Wren", "Alder", "2018");
        String father = families.person("Sam", "Birch", "1988");
        families.allocate(worker, child);
        families.allocate(worker, other);
        families.tie(Type.PARENT, father, child, "BIRTH");
        families.tie(Type.PARENT, father, other, "BIRTH");
        List<String> people = List.of(child, other, father);
        String mark = ' ' + Ids.next();
        Task first = new Task(
                worker,
                recording.ofAnOrder() ? "ORDER" : "RESPONSIBILITY",
                Ids.next(),
                Families.id(child),
                Families.id(other),
                Families.id(father),
                "",
                "",
                recording.ofAnOrder() ? "first" + mark : "2015");
        Family family = new Family(people, token, mark, first, 0);
        return corrected(recording, family);
    }

    /** The family as it is when the process starts: what is to be corrected is there. */
    private Family corrected(Recording recording, Family family) {
        String id = "";
        String revision = "";
        if (recording != Recording.NEW_ORDER) {
            String field = recording.ofAnOrder() ? "order" : "parentalResponsibility";
            JsonNode fact = record(family.token(), recording.mutation, family.input(), field + " { id revision }")
                    .path(field);
            id = fact.path("id").asString();
            revision = fact.path("revision").asString();
        }
        Task task = family.task();
        Task next = new Task(
                task.worker(),
                task.what(),
                Ids.next(),
                task.firstChild(),
                task.otherChild(),
                task.adult(),
                id,
                revision,
                recording.ofAnOrder() ? "second" + family.mark() : "2016");
        return new Family(family.people(), family.token(), family.mark(), next, events(family));
    }

    /** A process that is dead holds its locks until the store has noticed. */
    private void waitUntilNobodyHoldsThem(Family family) {
        rows("UNWIND $people AS id MATCH (p:Person {id: id}) SET p.locked = true REMOVE p.locked", family);
    }

    private Left left(Recording recording, Family family) {
        Row mutation = rows(
                        "OPTIONAL MATCH (m:Mutation {key: $key}) RETURN count(m) AS claimed, count(m.answer) AS answered",
                        family)
                .getFirst();
        List<String> facts = rows(recording.ofAnOrder() ? ORDERS : RESPONSIBILITIES, family).stream()
                .map(row -> row.text("fact"))
                .toList();
        return new Left(
                mutation.number("claimed"), mutation.number("answered"), facts, events(family) - family.events());
    }

    private static final String ORDERS = """
            MATCH (o:Order) WHERE o.terms ENDS WITH $mark OR EXISTS { (o)-[:SUBJECT|NAMES]->(p:Person) WHERE p.id IN $people }
            RETURN replace(o.terms, $mark, '')
              + ': ' + COUNT { (o)-[e:SUBJECT WHERE e.supersededAt.year = 9999]->(:Person) } + ' children, '
              + COUNT { (o)-[e:NAMES WHERE e.supersededAt.year = 9999]->(:Person) } + ' named, before ['
              + reduce(all = '', was IN [(o)-[w:WAS]->(old) | replace(old.terms, $mark, '')
                  + CASE WHEN w.supersededAt = o.recordedAt THEN ' until then' ELSE ' until another time' END] | all + was)
              + ']' AS fact
            """;

    private static final String RESPONSIBILITIES = """
            MATCH (:Person {id: $people[2]})-[e:HAS_PARENTAL_RESPONSIBILITY_FOR]->(:Person)
            WITH e ORDER BY e.version
            WITH collect(e) AS versions
            UNWIND range(0, size(versions) - 1) AS i
            WITH versions[i] AS e, versions[i + 1] AS next
            RETURN e.version + ': from ' + e.validFrom + CASE
              WHEN e.supersededAt.year = 9999 THEN ', believed'
              WHEN e.supersededAt = next.recordedAt THEN ', until then' ELSE ', until another time' END AS fact
            """;

    private int events(Family family) {
        return rows("MATCH (e:Event) WHERE any(id IN e.ids WHERE id IN $people) RETURN count(e) AS n", family)
                .getFirst()
                .number("n");
    }

    private List<Row> rows(String cypher, Family family) {
        List<Row> rows = new ArrayList<>();
        String mutation = family.task().what().equals("ORDER") ? "recordOrder" : "recordParentalResponsibility";
        String key = sha256(
                family.task().worker() + '|' + mutation + '|' + family.task().key());
        families()
                .write(tx -> rows.addAll(
                        tx.run(cypher, Map.of("people", family.people(), "mark", family.mark(), "key", key))));
        return rows;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a process ended, and its last words. */
    private record Died(int code, String said) {}

    private static Died run(Task task, Death death) {
        TestStore store = TestStore.shared();
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"),
                        Stream.of("-cp", System.getProperty("java.class.path")),
                        RecordAndDie.command(Stream.of(
                                                Stream.of(store.uri().toString(), store.username(), store.password()),
                                                Stream.of(death.when().name(), Integer.toString(death.n())),
                                                task.arguments().stream())
                                        .flatMap(each -> each)
                                        .toList())
                                .stream())
                .flatMap(each -> each)
                .toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Died(process.exitValue(), said.isEmpty() ? "" : said.getLast());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
