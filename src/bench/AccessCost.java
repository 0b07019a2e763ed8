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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the record of access costs: two Kiths on one store, one of them started with WithoutRecord, are asked for the same networks by turns.
 * One file without a library: see README.md beside it.
 */
public final class AccessCost {
    private static final URI WITH = URI.create(System.getProperty("with", "http://127.0.0.1:8081/graphql"));
    private static final URI WITHOUT = URI.create(System.getProperty("without", "http://127.0.0.1:8082/graphql"));
    private static final URI TOKENS = URI.create(System.getProperty("issuer", "http://127.0.0.1:9000") + "/oauth2/token");
    private static final String LOGIN = System.getProperty("login", "practitioner:wearmoor");
    private static final int USERS = Integer.getInteger("users", 32);
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int SECONDS = Integer.getInteger("seconds", 6);

    private static final String CHILDREN = "{ children(first: 100) { nodes { id } } }";
    private static final String NETWORK = "query($id: ID!) { familyNetwork(personId: $id, hops: 2) { people { hops person { displayName "
            + "birthDate } } ties { kind current from { id } to { id } } } }";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger late = new AtomicInteger();
    private static String token = "";
    private static List<String> children = new ArrayList<>();

    private AccessCost() {}

    public static void main(String... none) throws Exception {
        token = token();
        Matcher ids = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(ask(WITH, CHILDREN, null));
        while (ids.find()) {
            children.add(ids.group(1));
        }
        System.out.printf("%d children, %d users, %d rounds of %d s each, load %.1f%n", children.size(), USERS, ROUNDS, SECONDS, load());
        for (URI api : List.of(WITH, WITHOUT, WITH, WITHOUT)) {
            warm(api);
        }
        for (URI api : List.of(WITH, WITHOUT)) {
            run(api, USERS, 2 * SECONDS);
        }
        compare(USERS);
        compare(1);
        System.out.printf("%d answers were not in time, and do not count%n", late.get());
    }

    /** Whatever comes back: the first answers wait for the plans of the store, and some of them in vain. */
    private static void warm(URI api) throws Exception {
        for (int time = 0; time < 20; time++) {
            for (String child : children) {
                ask(api, NETWORK, child);
            }
        }
    }

    private static void compare(int users) throws Exception {
        double[] throughput = new double[ROUNDS];
        double[] middle = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            token = token();
            boolean first = round % 2 == 0; // whichever comes second finds the store warmer
            Figures one = run(first ? WITH : WITHOUT, users, SECONDS);
            Figures other = run(first ? WITHOUT : WITH, users, SECONDS);
            Figures with = first ? one : other;
            Figures without = first ? other : one;
            throughput[round] = with.perSecond() / without.perSecond();
            middle[round] = with.median() - without.median();
            System.out.printf("  %d users: with %s, without %s, ratio %.3f, load %.1f%n", users, with, without, throughput[round], load());
        }
        Arrays.sort(throughput);
        Arrays.sort(middle);
        System.out.printf("%d users: throughput with the record is %.3f of that without (%.3f to %.3f); the median takes %.2f ms longer%n",
                users, throughput[ROUNDS / 2], throughput[0], throughput[ROUNDS - 1], middle[ROUNDS / 2]);
    }

    private record Figures(double perSecond, double median, double p95) {
        @Override
        public String toString() {
            return "%.1f/s p50 %.1f ms p95 %.1f ms".formatted(perSecond, median, p95);
        }
    }

    private static Figures run(URI api, int users, int seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Double> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (int i = 0; i < users; i++) {
                running.add(threads.submit(() -> user(api, end)));
            }
            for (Future<List<Double>> each : running) {
                times.addAll(each.get());
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Figures(sorted.length / took, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
    }

    private static List<Double> user(URI api, long end) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            String child = children.get(ThreadLocalRandom.current().nextInt(children.size()));
            String answer = ask(api, NETWORK, child);
            if (answer.contains("TIMEOUT")) {
                late.incrementAndGet(); // the store plans anew when it has grown, and the record makes it grow
                continue;
            }
            if (!answer.contains("\"hops\"") || answer.contains("\"errors\"")) {
                throw new IllegalStateException(answer.substring(0, Math.min(400, answer.length())));
            }
            times.add((System.nanoTime() - asked) / 1e6);
        }
        return times;
    }

    private static String ask(URI api, String document, String id) throws IOException, InterruptedException {
        String variables = id == null ? "" : ", \"variables\": {\"id\": \"" + id + "\"}";
        HttpRequest request = HttpRequest.newBuilder(api)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + document + "\"" + variables + "}"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TOKENS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        Matcher value = Pattern.compile("\"access_token\":\\s*\"([^\"]*)\"")
                .matcher(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (!value.find()) {
            throw new IllegalStateException("No token for " + LOGIN.split(":")[0]);
        }
        return value.group(1);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
