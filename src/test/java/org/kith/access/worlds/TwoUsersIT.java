package org.kith.access.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.KithIT;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;

/** Two workers ask the same documents of the same application at once, each about the same people under other ids. */
class TwoUsersIT extends KithIT {

    private static final int NUMBER = 600_000;
    private static final int REQUESTS = 200;

    private static final String DOCUMENT = """
            query T($id: ID!) {
              person(id: $id) { id displayName names { text } contactDetails { value } households { id address { postcode } } }
              familyNetwork(personId: $id, hops: 3) { people { person { id displayName } visibility } ties { id } }
              children(first: 50) { nodes { id displayName } }
            }
            """;

    @Autowired
    private Writes writes;

    @Test
    void nobodyIsAnsweredWhatAnotherAsked() throws Exception {
        World one = IntStream.range(NUMBER, NUMBER + 200)
                .mapToObj(Draw::world)
                .filter(world -> Reference.now(world).levels().size() > 4)
                .filter(world -> !world.viewer().roles().contains("analyst"))
                .findFirst()
                .orElseThrow();
        World other = one.inVersion(2);
        Loader.load(writes, List.of(one, other));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Set<String>>> answers = two.invokeAll(List.of(asking(one), asking(other)));
            String ofOne = only(answers.getFirst());
            String ofOther = only(answers.getLast());
            assertThat(ofOne).contains(one.prefix()).doesNotContain(other.prefix());
            assertThat(ofOther).contains(other.prefix()).doesNotContain(one.prefix());
            assertThat(ofOther.replace(other.prefix(), one.prefix())).isEqualTo(ofOne);
        } finally {
            Loader.clear(writes, one.prefix().substring(0, 8));
        }
    }

    /** One worker's requests; each answer that was not like those before. */
    private Callable<Set<String>> asking(World world) {
        String person = Reference.now(world).levels().entrySet().stream()
                .filter(each -> each.getValue() == Reference.Level.FULL)
                .findFirst()
                .orElseThrow()
                .getKey();
        return () -> {
            String token = Traces.token(world);
            Set<String> different = new TreeSet<>();
            int answered = 0;
            for (int i = 0; i < REQUESTS; i++) {
                String text = ask(token, DOCUMENT, Map.of("id", world.global("Person", person)))
                        .text();
                if (!text.contains("\"TIMEOUT\"")) { // a store that has grown plans anew, and says so
                    different.add(Told.plain(text, world.inVersion(0)).replaceAll("\"requestId\":\"[^\"]*\"", ""));
                    answered++;
                }
            }
            assertThat(answered).isGreaterThan(REQUESTS / 2);
            return different;
        };
    }

    private static String only(Future<Set<String>> answers) throws Exception {
        assertThat(answers.get()).hasSize(1);
        return answers.get().iterator().next();
    }
}
