package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.GlobalId;
import org.kith.kinship.RecordTies.Type;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is recorded afterwards: a network asked about with the time of an earlier answer is that answer, byte for byte. The system
 * property {@code kith.replay.seed} names other histories than the usual ones, parted by commas.
 */
class ReplayIT extends RecordingIT {

    private static final int STEPS = 40;

    /** How many of the steps are to be recorded at least; the others are refused, because they draw what cannot be. */
    private static final int RECORDED = 20;

    private static final String TIMES = " validFrom validTo source ";

    /** Each within the limits of cost. Who may see is judged today, so nothing here takes access away. */
    private static final List<String> QUESTIONS = List.of(
            """
            people { hops visibility person { id displayName birthDate birthDateEstimated expectedDate deathDate sex
              names { id revision kind given family text %1$s } } }
            withheldCount truncated gaps { kind person { id } }""",
            "people { person { id identifiers { id revision system value %1$s }"
                    + " contactDetails { id revision kind value safeTimes interpreterNeeded shareWith %1$s } } }",
            "ties { id kind detail current certainty revision from { id displayName } to { id displayName } %1$s }"
                    + " households { id members { id revision role current person { id displayName } %1$s }"
                    + " address { id revision lines postcode uprn locality { name } } }",
            """
            people { person { id child { orders { id revision kind court terms current subjects { id } names { id } validFrom validTo }
              parentalResponsibility { id revision basis certainty current holder { id } %1$s } } } }""",
            """
            people { inCare allocated { id name } restrictions { id kind reason against { id } current }
              person { id child { localId inCare legalStatus allocations { professional { id } role current validFrom validTo }
                restrictions { id revision kind reason current protects { id } against { id } order { id terms } validFrom validTo } } } }""");

    private record Answer(int step, String question, String knownAt, String network) {}

    private final List<Answer> answers = new ArrayList<>();
    private String token = "";
    private String child = "";

    static List<Long> seeds() {
        return Arrays.stream(System.getProperty("kith.replay.seed", "1,4").split(","))
                .map(Long::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasAnsweredThenIsAnsweredForThen(long seed) {
        RandomRecording recording = family(new Random(seed));
        List<String> done = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        remember(0);
        for (int step = 1; step <= STEPS; step++) {
            RandomRecording.Said said = recording.next();
            JsonNode payload = mutate(token, said.mutation(), given(said.input()), said.fields());
            String outcome =
                    codes(payload).isEmpty() ? "recorded" : codes(payload).getFirst();
            outcomes.merge(outcome, 1, Integer::sum);
            done.add(step + " " + said.mutation() + " " + outcome + " " + said.input());
            if (outcome.equals("recorded")) {
                recording.recorded(said, payload);
                remember(step);
            }
        }
        System.out.println("Seed " + seed + ": " + outcomes);
        assertThat(outcomes.get("recorded")).as("seed %d: %s", seed, outcomes).isGreaterThanOrEqualTo(RECORDED);
        List<String> differences = answers.stream()
                .map(then -> difference(
                        then, network(then.question(), then.knownAt()).toString(), done))
                .filter(difference -> !difference.isEmpty())
                .toList();
        assertThat(differences).as("seed %d", seed).isEmpty();
    }

    /** Where the two part, and what was recorded between; "" where they do not. */
    private static String difference(Answer then, String now, List<String> done) {
        int same = 0;
        while (same < Math.min(now.length(), then.network().length())
                && now.charAt(same) == then.network().charAt(same)) {
            same++;
        }
        return now.equals(then.network())
                ? ""
                : "after step %d, %s%nthen ...%s%nnow  ...%s%nrecorded since:%n%s%n"
                        .formatted(
                                then.step(),
                                then.question(),
                                excerpt(then.network(), same),
                                excerpt(now, same),
                                String.join("\n", done.subList(then.step(), STEPS)));
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
    }

    private RandomRecording family(Random random) {
        String team = families.team();
        String id = families.worker("practitioner", "team-manager");
        families.join(id, team, true);
        token = token(List.of("practitioner", "team-manager"), id, List.of());
        child = families.child("Robin", "Alder", "2015-03-09");
        String sister = families.child("Wren", "Alder", "2018");
        String mother = families.person("Jo", "Alder", "1990");
        String father = families.person("Sam", "Birch", "1988");
        String aunt = families.person("Kim", "Alder", null);
        families.allocate(id, child);
        families.allocate(id, sister);
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.PARENT, mother, sister, "BIRTH");
        families.tie(Type.PARENT, father, child, "BIRTH");
        families.tie(Type.SIBLING, mother, aunt, "FULL");
        List<String> workers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String worker = families.worker("practitioner");
            families.join(worker, team, false);
            workers.add(new GlobalId("Professional", worker).toString());
        }
        return new RandomRecording(
                random,
                List.of(Families.id(child), Families.id(sister)),
                List.of(Families.id(mother), Families.id(father), Families.id(aunt)),
                workers);
    }

    private static Map<String, @Nullable Object> given(Map<String, @Nullable Object> input) {
        return new HashMap<>(input);
    }

    private void remember(int step) {
        for (String question : QUESTIONS) {
            JsonNode network = network(question, null);
            answers.add(new Answer(step, question, network.path("knownAt").asString(), network.toString()));
        }
    }

    private JsonNode network(String question, @Nullable String knownAt) {
        String document =
                "query N($id: ID!, $t: DateTime) { familyNetwork(personId: $id, hops: 3, knownAt: $t) { asOf knownAt %s } }"
                        .formatted(question.formatted(TIMES));
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("id", Families.id(child));
        variables.put("t", knownAt);
        return ask(token, document, variables).at("/familyNetwork");
    }
}
