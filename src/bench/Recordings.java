import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many mutations a second Kith records, and how long one takes, with some writers at once. Each writer waits for the answer, with the
 * changed object read back, before it asks again. One file without a library: see README.md beside it.
 */
public final class Recordings {
    private static final int WRITERS = Integer.getInteger("writers", 8);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmup", 15));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("seconds", 30));
    private static final int RUNS = Integer.getInteger("runs", 2);
    private static final URI API = URI.create(System.getProperty("api", "http://127.0.0.1:8080/graphql"));
    private static final URI TOKENS = URI.create(System.getProperty("issuer", "http://127.0.0.1:9000") + "/oauth2/token");
    private static final String LOGIN = System.getProperty("login", "practitioner:wearmoor");

    /** Of the adults in a family, so that no tie grows a history that none has in life. */
    private static final int ADULTS = 8;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static String token = "";
    private static long tokenSince;

    private Recordings() {}

    public static void main(String... none) throws Exception {
        System.out.printf(
                "%d writers, %d processors, load %.1f at the start%n",
                WRITERS,
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (boolean contended : new boolean[] {false, true}) {
            List<Family> families = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                families.add(contended && i > 0 ? families.getFirst() : Family.recorded());
            }
            String name = contended ? "One family for all" : "A family for each";
            run(families, WARM_UP);
            for (int run = 1; run <= RUNS; run++) {
                System.out.println(name + ", run " + run + ": " + run(families, MEASURED));
            }
        }
    }

    private static String run(List<Family> families, Duration time) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Told>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = new Writer(families.get(i), i);
                running.add(threads.submit(() -> writer.until(end)));
            }
            Told all = new Told();
            for (Future<Told> each : running) {
                all.add(each.get());
            }
            return all.text((System.nanoTime() - start) / 1e9);
        }
    }

    /** What came of the mutations: times in nanoseconds by kind, and errors by code. */
    private static final class Told {
        private final Map<String, List<Long>> times = new TreeMap<>();
        private final Map<String, Integer> errors = new TreeMap<>();

        void add(Told other) {
            other.times.forEach((kind, all) -> times.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(all));
            other.errors.forEach((code, n) -> errors.merge(code, n, Integer::sum));
        }

        String text(double seconds) {
            long recorded = times.values().stream().mapToLong(List::size).sum();
            StringBuilder text = new StringBuilder("%.1f mutations/s, errors %s".formatted(recorded / seconds, errors));
            times.forEach((kind, all) -> {
                long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
                text.append("%n  %-20s %6d  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms".formatted(
                        kind, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99)));
            });
            return text.toString();
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
        }
    }

    /** A child and adults, each recorded as a parent of some kind. */
    private record Family(String child, List<String> adults) {

        static Family recorded() throws IOException, InterruptedException {
            String child = id(mutate("recordPerson", "person { id }",
                    "given", "Bench", "family", word(), "birthDate", "2015-03-09", "child", true));
            List<String> adults = new ArrayList<>();
            for (int i = 0; i < ADULTS; i++) {
                adults.add(id(mutate("recordPerson", "person { id }", "given", "Adult", "family", word(), "birthDate", "1985",
                        "firstTie", new Json("otherId", child, "relationship", "friend"))));
            }
            return new Family(child, adults);
        }
    }

    /** Ties of kith, names, and steps of parentages of its own, by turns. */
    private static final class Writer {
        private final Family family;
        private final int number;
        private final Told told = new Told();
        private final String[] parentages = new String[ADULTS];
        private final String[] revisions = new String[ADULTS];
        private int turn;

        Writer(Family family, int number) {
            this.family = family;
            this.number = number;
        }

        Told until(long end) throws IOException, InterruptedException {
            while (System.nanoTime() < end) {
                int whom = turn / 3 % ADULTS;
                switch (turn++ % 3) {
                    case 0 -> kith(whom);
                    case 1 -> name(whom);
                    default -> step(whom);
                }
            }
            return told;
        }

        /** Neighbours for one day that nobody has recorded. */
        private void kith(int whom) throws IOException, InterruptedException {
            LocalDate day = someDay();
            timed("recordKith", "tie { id revision }", "personId", family.child, "kithId", family.adults.get(whom),
                    "kind", "NEIGHBOUR", "validFrom", day, "validTo", day.plusDays(1));
        }

        private void name(int whom) throws IOException, InterruptedException {
            timed("recordName", "name { id revision }",
                    "personId", family.adults.get(whom), "kind", "ALIAS", "given", word(), "family", word());
        }

        /** A step of a parentage that only this writer knows; the first time the parentage itself. */
        private void step(int whom) throws IOException, InterruptedException {
            String answer;
            if (parentages[whom] == null) {
                LocalDate since = someDay();
                answer = timed("recordParentage", "tie { id revision }", "parentId", family.adults.get(whom), "childId", family.child,
                        "kind", "SOCIAL", "validFrom", since, "validTo", since.plusDays(1));
                parentages[whom] = id(answer);
            } else {
                answer = timed("recordParentageStep", "tie { id revision }", "tieId", parentages[whom], "revision", revisions[whom],
                        "status", turn % 2 == 0 ? "CHALLENGED" : "ACCEPTED", "basis", "step %d of writer %d".formatted(turn, number));
            }
            revisions[whom] = found(answer, "revision");
        }

        private String timed(String mutation, String fields, Object... input) throws IOException, InterruptedException {
            long start = System.nanoTime();
            String answer = mutate(mutation, fields, input);
            long took = System.nanoTime() - start;
            String code = found(answer, "code");
            if (code == null) {
                told.times.computeIfAbsent(mutation, kind -> new ArrayList<>()).add(took);
            } else {
                told.errors.merge(mutation + " " + code, 1, Integer::sum);
            }
            return answer;
        }
    }

    /** An object of names and values by turns; none of the values needs an escape. */
    private record Json(Object... namesAndValues) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("{");
            for (int i = 0; i < namesAndValues.length; i += 2) {
                Object value = namesAndValues[i + 1];
                boolean bare = value instanceof Json || value instanceof Boolean;
                text.append(i == 0 ? "" : ", ").append('"').append(namesAndValues[i]).append("\": ")
                        .append(bare ? value : "\"" + value + '"');
            }
            return text.append('}').toString();
        }
    }

    private static String mutate(String mutation, String fields, Object... input) throws IOException, InterruptedException {
        Object[] withKey = Arrays.copyOf(input, input.length + 2);
        withKey[input.length] = "idempotencyKey";
        withKey[input.length + 1] = UUID.randomUUID();
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        String document = "mutation M($input: %s) { %s(input: $input) { %s userErrors { code } bookmark } }"
                .formatted(type, mutation, fields);
        String body = new Json("query", document, "variables", new Json("input", new Json(withKey))).toString();
        HttpRequest request = HttpRequest.newBuilder(API)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** The one token of all writers, new before it ends. */
    private static synchronized String token() throws IOException, InterruptedException {
        if (token.isEmpty() || System.nanoTime() - tokenSince > Duration.ofMinutes(3).toNanos()) {
            HttpRequest request = HttpRequest.newBuilder(TOKENS)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Authorization", "Basic "
                            + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8)))
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            token = found(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body(), "access_token");
            tokenSince = System.nanoTime();
        }
        return token;
    }

    private static String id(String answer) {
        String id = found(answer, "id");
        if (id == null) {
            throw new IllegalStateException("Nothing was recorded: " + answer);
        }
        return id;
    }

    /** The first value of a name; null where there is none. */
    private static String found(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"").matcher(json);
        return value.find() ? value.group(1) : null;
    }

    private static LocalDate someDay() {
        return LocalDate.of(1000, 1, 1).plusDays((long) (Math.random() * 300_000));
    }

    private static String word() {
        return "W" + UUID.randomUUID().toString().substring(0, 8);
    }
}
