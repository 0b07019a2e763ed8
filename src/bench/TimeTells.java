import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does the time of an answer tell that somebody is there whom the viewer may not see? Asks about people of whom another worker is told and
 * this one is not, and about people who do not exist, by turns. One file without a library: see README.md beside it.
 */
public final class TimeTells {
    private static final URI API = URI.create(System.getProperty("api", "http://127.0.0.1:8080/graphql"));
    private static final URI TOKENS = URI.create(System.getProperty("issuer", "http://127.0.0.1:9000") + "/oauth2/token");
    private static final String LOGIN = System.getProperty("login", "practitioner:wearmoor");
    private static final String OTHER = System.getProperty("other", "duty:wearmoor");
    private static final int TRIES = Integer.getInteger("tries", 50);
    private static final int MOST = 2;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private record Child(String id, String number, String name) {}

    private record Question(String name, String document, java.util.function.Function<Child, String> about) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("person", "query($v: ID!) { person(id: $v) { id displayName } }", Child::id),
            new Question("node", "query($v: ID!) { node(id: $v) { id } }", Child::id),
            new Question(
                    "familyNetwork",
                    "query($v: ID!) { familyNetwork(personId: $v, hops: 3) { people { person { id } } } }",
                    Child::id),
            new Question("relatives", "query($v: ID!) { relatives(of: $v) { person { id } } }", Child::id),
            new Question("siblingGroup", "query($v: ID!) { siblingGroup(childId: $v) { truncated } }", Child::id),
            new Question("timeline", "query($v: ID!) { timeline(personId: $v, first: 5) { nodes { title } } }", Child::id),
            new Question(
                    "personByIdentifier",
                    "query($v: String!) { personByIdentifier(system: NHS_NUMBER, value: $v) { id } }",
                    Child::number),
            new Question("people", "query($v: String!) { people(search: {text: $v}, first: 5) { nodes { id } } }", Child::name));

    private TimeTells() {}

    public static void main(String... none) throws Exception {
        List<Child> hidden = hidden();
        if (hidden.isEmpty()) {
            throw new IllegalStateException("Nobody is hidden from " + LOGIN);
        }
        String token = token(LOGIN);
        System.out.printf(
                "%d people hidden from %s, %d tries, load %.1f%n",
                hidden.size(),
                LOGIN.replaceAll(":.*", ""),
                TRIES,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        boolean tells = false;
        for (Question question : QUESTIONS) {
            double[] one = new double[TRIES];
            double[] other = new double[TRIES];
            for (int time = -15; time < TRIES; time++) {
                Child child = hidden.get(Math.floorMod(time, hidden.size()));
                double there = millis(token, question, child);
                double nobody = millis(token, question, nobody(child, time));
                if (time >= 0) {
                    one[time] = there;
                    other[time] = nobody;
                }
            }
            Arrays.sort(one);
            Arrays.sort(other);
            double ratio = one[TRIES / 2] / other[TRIES / 2];
            tells |= ratio > MOST || ratio < 1.0 / MOST;
            System.out.printf(
                    "%-20s hidden %.1f ms, nobody %.1f ms, ratio of the medians %.2f%n",
                    question.name(), one[TRIES / 2], other[TRIES / 2], ratio);
        }
        System.out.println(tells ? "The time tells." : "The time does not tell.");
        System.exit(tells ? 1 : 0);
    }

    /** Children whom the other worker is told of, and this one is not. */
    private static List<Child> hidden() throws Exception {
        String all = ask(
                token(OTHER),
                "{ children(first: 100) { nodes { id displayName identifiers { system value } } } }",
                null);
        String mine = ask(token(LOGIN), "{ children(first: 100) { nodes { id } } }", null);
        List<Child> hidden = new ArrayList<>();
        Matcher child = Pattern.compile(
                        "\"id\":\"([^\"]+)\",\"displayName\":\"([^\"]+)\",\"identifiers\":\\[([^\\]]*)\\]")
                .matcher(all);
        while (child.find()) {
            Matcher number = Pattern.compile("NHS_NUMBER\",\"value\":\"(\\d+)").matcher(child.group(3));
            if (number.find()
                    && !mine.contains(child.group(1))
                    && ask(token(LOGIN), QUESTIONS.getFirst().document(), child.group(1)).contains("\"person\":null")) {
                hidden.add(new Child(child.group(1), number.group(1), child.group(2)));
            }
        }
        return hidden;
    }

    /** Somebody like a child who does not exist: as long a name, and a number that nobody has. */
    private static Child nobody(Child child, int time) {
        String id = "Person:" + UUID.randomUUID();
        String name = child.name().chars()
                .map(letter -> Character.isLetter(letter) ? "qxzjvwk".charAt((letter + time + 15) % 7) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Child(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8)),
                "%010d".formatted(1_000_000_000L + (time + 15) * 7_919L),
                name);
    }

    private static double millis(String token, Question question, Child child) throws Exception {
        long start = System.nanoTime();
        String answer = ask(token, question.document(), question.about().apply(child));
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.contains("\"errors\"")) {
            throw new IllegalStateException(question.name() + ": " + answer);
        }
        return millis;
    }

    private static String ask(String token, String document, String value) throws IOException, InterruptedException {
        String variables = value == null ? "{}" : "{\"v\":\"" + value + "\"}";
        HttpRequest request = HttpRequest.newBuilder(API)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\":\"" + document.replace("\"", "\\\"") + "\",\"variables\":" + variables + "}"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String token(String login) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TOKENS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"")
                .matcher(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("No token for " + login.replaceAll(":.*", ""));
        }
        return token.group(1);
    }
}
