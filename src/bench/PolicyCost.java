import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * What the policy costs: the same questions to the store with the conditions of access in their patterns and without them, by turns. See
 * README.md.
 */
public final class PolicyCost {
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int TIMES = Integer.getInteger("times", 40);

    private static final String CHILDREN = """
            MATCH (:Professional {id: $scope.professional})-[:ALLOCATED_TO]->(child:Child) RETURN child.id AS id ORDER BY id LIMIT 40""";

    private static final String FAMILY = "MATCH (root:Person {id: id})%s MATCH (root) (()-[tie:" + Policy.FAMILY
            + "]-(next:Person)%s){0,3} (found) WITH DISTINCT id, found%s RETURN count(found) AS n";

    /** A question in two forms, to be asked of every child of the worker. */
    private record Question(String name, String with, String without) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "a child by id, seen or not",
                    Policy.GRANTEES + "UNWIND $ids AS id MATCH (p:Person {id: id}) WHERE " + Policy.visible("p", Moment.NOW)
                            + " RETURN count(p) AS n",
                    "CYPHER 25 UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN count(p) AS n"),
            new Question(
                    "everybody within three family ties",
                    Policy.GRANTEES + "UNWIND $ids AS id "
                            + FAMILY.formatted(
                                    " WHERE " + Policy.visible("root", Moment.NOW),
                                    " WHERE " + Policy.tie("tie", Moment.NOW) + " AND " + Policy.open("next"),
                                    ", grantees WHERE " + Policy.visible("found", Moment.NOW)),
                    "CYPHER 25 UNWIND $ids AS id "
                            + FAMILY.formatted("", " WHERE " + Moment.NOW.known("tie"), "")));

    private PolicyCost() {}

    public static void main(String... none) throws Exception {
        try (Driver driver = GraphDatabase.driver(
                        System.getProperty("bolt"), AuthTokens.basic("neo4j", System.getProperty("store-password")));
                Session session = driver.session()) {
            Map<String, Object> parameters = new HashMap<>(Map.of("scope", scope()));
            List<String> ids =
                    session.run(CHILDREN, parameters).list(row -> row.get("id").asString());
            parameters.put("ids", ids);
            System.out.printf(
                    "%d children, load %.1f%n",
                    ids.size(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            for (Question question : QUESTIONS) {
                compare(session, question, parameters, ids.size());
            }
        }
    }

    private static void compare(Session session, Question question, Map<String, Object> parameters, int children) {
        double[] ratios = new double[ROUNDS];
        double[] with = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double one = micros(session, question.with(), parameters) / children;
            double other = micros(session, question.without(), parameters) / children;
            if (round >= 0) {
                with[round] = one;
                ratios[round] = one / other;
            }
        }
        java.util.Arrays.sort(ratios);
        java.util.Arrays.sort(with);
        System.out.printf(
                "%s: with the policy %.0f us a child, without %.0f us; ratio %.2f (%.2f to %.2f)%n",
                question.name(),
                with[ROUNDS / 2],
                with[ROUNDS / 2] / ratios[ROUNDS / 2],
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1]);
    }

    private static double micros(Session session, String statement, Map<String, Object> parameters) {
        long start = System.nanoTime();
        for (int time = 0; time < TIMES; time++) {
            if (session.run(statement, parameters).single().get("n").asInt() == 0) {
                throw new IllegalStateException("Nobody found by " + statement);
            }
        }
        return (System.nanoTime() - start) / 1e3 / TIMES;
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
}
