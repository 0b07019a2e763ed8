package org.kith.access.worlds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;

/** Asks the store whom the viewer of a world sees, by the least statement that carries the policy. */
record Seeing(Reads reads) {

    private static final String PERMITTED = "permitted";

    static final String NOW = visible(Moment.NOW);
    static final String THEN = visible(Moment.THEN);

    /** Who is seen whole, and whether the viewer may be told confidential addresses. */
    static final String FULL =
            Policy.GRANTEES + """
            MATCH (p:Person) WHERE p.id STARTS WITH $prefix AND %s
            RETURN p.id AS id, %s AS permitted
            """.formatted(Policy.full("p"), Policy.permitted("confidential-address"));

    private static String visible(Moment moment) {
        return Policy.GRANTEES + """
            MATCH (p:Person) WHERE p.id STARTS WITH $prefix AND %s
            RETURN p.id AS id, false AS permitted
            """.formatted(Policy.visible("p", moment));
    }

    static Scope scope(World world) {
        World.Viewer viewer = world.viewer();
        return Scope.of(
                world.id(World.Viewer.REF),
                new HashSet<>(viewer.roles()),
                new HashSet<>(viewer.permissions()),
                viewer.authority() == null ? null : world.id(viewer.authority()),
                null);
    }

    /** Names of the people whom a statement answers, with PERMITTED among them where it says so. */
    Set<String> seen(World world, String statement) {
        Set<String> seen = new TreeSet<>();
        Map<String, Object> parameters =
                Map.of("prefix", world.prefix(), "knownAt", World.THEN.toZonedDateTime(), "asOf", Span.TODAY);
        for (Row row : reads.list(scope(world), statement, parameters)) {
            seen.add("p" + Long.parseLong(row.text("id").substring(24), 16));
            if (row.flag("permitted")) {
                seen.add(PERMITTED);
            }
        }
        return seen;
    }

    /** What the reference says of the same statement. */
    static Set<String> expected(World world, String statement) {
        Reference reference = statement.equals(THEN) ? Reference.then(world) : Reference.now(world);
        Set<String> seen = new TreeSet<>(reference.levels().keySet());
        if (statement.equals(FULL)) {
            seen.removeIf(person -> !reference.full(person));
            if (!seen.isEmpty() && reference.grantees().permitted("confidential-address")) {
                seen.add(PERMITTED);
            }
        }
        return seen;
    }

    /** What is wrong with what the statements say about a world; empty where nothing is. */
    String faults(World world) {
        return Stream.of(NOW, THEN, FULL)
                .filter(statement -> !seen(world, statement).equals(expected(world, statement)))
                .map(statement -> "the store says " + seen(world, statement) + ", the reference "
                        + expected(world, statement) + (statement.equals(THEN) ? ", of then" : ""))
                .collect(Collectors.joining("; "));
    }

    /** The conditions of a statement without which the store says the same of all these worlds. */
    List<String> unnoticed(String statement, int from, List<World> all) {
        Deque<World> worlds = new ArrayDeque<>(all);
        List<String> unnoticed = new ArrayList<>();
        for (Conjuncts.Without without : Conjuncts.of(statement, from)) {
            World noticed = worlds.stream()
                    .filter(world -> !seen(world, without.rest()).equals(expected(world, statement)))
                    .findFirst()
                    .orElse(null);
            if (noticed == null) {
                unnoticed.add(without.text());
            } else {
                worlds.remove(noticed);
                worlds.addFirst(noticed);
            }
        }
        return unnoticed;
    }
}
