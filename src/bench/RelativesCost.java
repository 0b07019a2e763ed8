import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What does {@code relatives} cost, end to end, beside its statement alone? The statement is served bare by a second process: the JDK's HTTP
 * server on virtual threads, the driver, and Jackson. Counts the CPU time of both processes and of the store. See README.md.
 */
public final class RelativesCost {
    private static final int WORKERS = Integer.getInteger("workers", 4);
    private static final int REQUESTS = Integer.getInteger("requests", 600);
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final String API = System.getProperty("api", "http://127.0.0.1:8080/graphql");
    private static final String TOKENS = System.getProperty("issuer", "http://127.0.0.1:9000") + "/oauth2/token";
    private static final String LOGIN = System.getProperty("login", "practitioner:wearmoor");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String RELATIVES = """
            query Relatives($id: ID!) { relatives(of: $id) { category degree person { id displayName }
              kinship { label inverseLabel relationships { term label lineage degree certainty current } } } }""";

    private static String token = "";

    private RelativesCost() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("serve")) {
            Bare.serve();
            return;
        }
        long kith = Long.getLong("kith", 0);
        Process bare = Bare.start();
        try {
            List<String> children = children();
            System.out.printf(
                    "%d children, %d workers, load %.1f at the start%n",
                    children.size(),
                    WORKERS,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            List<Double> ratios = new ArrayList<>();
            for (int round = -1; round < ROUNDS; round++) {
                double idle = idle(kith, bare.pid());
                double whole = cost(kith, bare.pid(), idle, children, RelativesCost::ask);
                double alone = cost(kith, bare.pid(), idle, children, RelativesCost::askBare);
                System.out.printf(
                        "%s: Kith %.2f ms of CPU a request, bare %.2f ms, ratio %.2f%n",
                        round < 0 ? "warm-up" : "round " + round, whole, alone, whole / alone);
                if (round >= 0) {
                    ratios.add(whole / alone);
                }
            }
            ratios.sort(null);
            System.out.printf("median ratio %.2f%n", ratios.get(ratios.size() / 2));
        } finally {
            bare.destroy();
        }
    }

    /** CPU milliseconds a second that both processes use when nobody asks. */
    private static double idle(long kith, long bare) throws Exception {
        double before = cpu(kith) + cpu(bare);
        Thread.sleep(2_000);
        return (cpu(kith) + cpu(bare) - before) / 2;
    }

    private interface Request {
        int of(String child) throws Exception;
    }

    private static double cost(long kith, long bare, double idle, List<String> children, Request request)
            throws Exception {
        token = signIn();
        double before = cpu(kith) + cpu(bare);
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                running.add(workers.submit(() -> {
                    for (int n = next.getAndIncrement(); n < REQUESTS; n = next.getAndIncrement()) {
                        if (request.of(children.get(n % children.size())) == 0) {
                            throw new IllegalStateException("An answer without anybody in it");
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return (cpu(kith) + cpu(bare) - before - idle * seconds) / REQUESTS;
    }

    private static int ask(String child) throws Exception {
        return graphql(RELATIVES, Map.of("id", child)).at("/data/relatives").size();
    }

    private static int askBare(String child) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Bare.PORT))
                                .POST(HttpRequest.BodyPublishers.ofString(child))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .length();
    }

    private static List<String> children() throws Exception {
        token = signIn();
        List<String> ids = new ArrayList<>();
        for (JsonNode child : graphql("{ children(first: 100) { nodes { id } } }", Map.of())
                .at("/data/children/nodes")) {
            ids.add(child.path("id").asString());
        }
        return ids.stream()
                .filter(id -> {
                    try {
                        return ask(id) > 0;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static JsonNode graphql(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(API))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        JsonNode answer =
                JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private static String signIn() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TOKENS))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("access_token")
                .asString();
    }

    /** CPU milliseconds of a process so far. */
    private static double cpu(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    }

    /** Serves the statement of {@code relatives} and nothing else. */
    private static final class Bare {
        static final int PORT = Integer.getInteger("bare", 18080);

        static Process start() throws Exception {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            System.getProperties().forEach((name, value) -> {
                if (List.of("bolt", "store-password", "professional", "bare").contains(name)) {
                    command.add("-D" + name + "=" + value);
                }
            });
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), System.getProperty("source"), "serve"));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.inputReader().lines().filter(line -> line.startsWith("ready")).findFirst().orElseThrow();
            return process;
        }

        static void serve() throws Exception {
            Driver driver = GraphDatabase.driver(
                    System.getProperty("bolt"), AuthTokens.basic("neo4j", System.getProperty("store-password")));
            String statement = (String) of("org.kith.network.NetworkQueries", "AROUND").get(null);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> answer(exchange, driver, statement));
            server.start();
            System.out.println("ready");
        }

        private static void answer(HttpExchange exchange, Driver driver, String statement) throws IOException {
            String id = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String key = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).substring("Person:".length());
            byte[] body;
            try (var session = driver.session(SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withDatabase("neo4j")
                    .build())) {
                body = JSON.writeValueAsBytes(session.run(statement, parameters(key)).list(record -> {
                    Map<String, Object> row = new HashMap<>(record.asMap());
                    row.replaceAll((name, value) -> value instanceof Map<?, ?> map ? plain(map) : value);
                    return row;
                }));
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        private static Map<String, Object> plain(Map<?, ?> map) {
            Map<String, Object> plain = new HashMap<>();
            map.forEach((name, value) -> plain.put(
                    (String) name,
                    value == null || value instanceof Number || value instanceof Boolean ? value : value.toString()));
            return plain;
        }

        /** What Kith itself asks, made by its own classes. */
        @SuppressWarnings("unchecked")
        private static Map<String, Object> parameters(String key) {
            try {
                var question = Class.forName("org.kith.network.KinshipQuestion").getDeclaredConstructors()[0];
                question.setAccessible(true);
                var relatives = Arrays.stream(Class.forName("org.kith.network.Walk").getDeclaredMethods())
                        .filter(method -> method.getName().equals("relatives"))
                        .findFirst()
                        .orElseThrow();
                relatives.setAccessible(true);
                Object walk = relatives.invoke(null, question.newInstance(key, null, true, null, null), 6);
                var made = Arrays.stream(walk.getClass().getDeclaredMethods())
                        .filter(method -> method.getName().equals("parameters"))
                        .findFirst()
                        .orElseThrow();
                made.setAccessible(true);
                Map<String, Object> parameters = new HashMap<>((Map<String, Object>)
                        made.invoke(walk, LocalDate.now(), java.time.OffsetDateTime.now(), Map.of()));
                parameters.put("scope", scope());
                return parameters;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Map<String, Object> scope() {
            Map<String, Object> scope = new HashMap<>();
            scope.put("professional", System.getProperty("professional"));
            scope.put("roles", List.of("practitioner"));
            scope.put("permissions", List.of());
            scope.put("authority", null);
            scope.put("agency", null);
            scope.put("today", LocalDate.now());
            scope.put("now", ZonedDateTime.now());
            return scope;
        }

        private static Field of(String type, String name) throws ReflectiveOperationException {
            Field field = Class.forName(type).getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }
    }
}
