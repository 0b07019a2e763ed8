package org.kith.access.worlds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.access.Declassified;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;

/** Asks the store what the viewer of a world sees, by the least statements that carry the policy. */
record Seeing(Reads reads) {

    /**
     * A statement, and what the reference says of the same.
     *
     * @param of the part of the policy in it
     * @param from where that part begins in it
     */
    record Asked(String of, String statement, int from, Function<Reference, Set<String>> expected) {
        static Asked of(
                String name, String head, String policy, String rest, Function<Reference, Set<String>> expected) {
            return new Asked(name, head + policy + rest, head.length(), expected);
        }

        /** Whether a condition is tried here: those that stand in several statements are tried in one of them. */
        boolean tries(Conjuncts.Without without) {
            return of.endsWith("then") ? without.text().contains("$knownAt") : !of.equals("disclosed");
        }

        Set<String> expectedIn(World world) {
            return expected.apply(of.endsWith("then") ? Reference.then(world) : Reference.now(world));
        }
    }

    private static final String PEOPLE = "MATCH (p:Person) WHERE p.id STARTS WITH $prefix AND ";
    private static final String TIES = "MATCH (p:Person)-[t:" + Policy.FAMILY + "|" + Policy.LAST
            + "]->(q:Person) WHERE p.id STARTS WITH $prefix AND ";

    static final Asked NOW = Asked.of(
            "seen now",
            Policy.GRANTEES + PEOPLE,
            Policy.visible("p", Moment.NOW),
            " RETURN p.id AS id",
            reference -> reference.levels().keySet());

    static final Asked THEN = Asked.of(
            "seen then",
            Policy.GRANTEES + PEOPLE,
            Policy.visible("p", Moment.THEN),
            " RETURN p.id AS id",
            reference -> reference.levels().keySet());

    private static final String PERMITTED = "permitted";

    /** From the first word on, so that each way to hold a grant or a home is among the conditions; and each permission. */
    static final Asked FULL = Asked.of(
            "seen whole",
            "",
            Policy.GRANTEES
                    + """
                    CALL (grantees) {
                      %s%s RETURN p.id + CASE WHEN %s THEN '%s' ELSE '' END AS id
                    UNION
                      MATCH (s:Setting) WHERE s.id STARTS WITH $prefix AND %s RETURN s.id AS id
                    }
                    """.formatted(
                                    PEOPLE,
                                    Policy.full("p"),
                                    Policy.permitted("confidential-address"),
                                    PERMITTED,
                                    Policy.home("s")),
            "RETURN id",
            Seeing::wholePermittedAndHomes);

    static final Asked GRANTED = Asked.of(
            "granted",
            Policy.GRANTEES
                    + "UNWIND grantees AS grantee MATCH ()-[grant:MAY_SEE {grantee: grantee}]->(p:Person) WHERE p.id STARTS WITH $prefix AND ",
            Policy.granted("grant", "grantee", "p"),
            " RETURN DISTINCT p.id AS id",
            Reference::whole);

    static final Asked TOLD = Asked.of(
            "told",
            Policy.GRANTEES + TIES,
            Policy.told("p", "q", "t", Moment.NOW),
            " RETURN t.key AS id",
            reference -> reference.told(false));

    static final Asked TOLD_THEN = Asked.of(
            "told then",
            Policy.GRANTEES + TIES,
            Policy.told("p", "q", "t", Moment.THEN),
            " RETURN t.key AS id",
            reference -> reference.told(false));

    static final Asked DISCLOSED = Asked.of(
            "disclosed",
            Policy.GRANTEES + TIES,
            Policy.disclosed("p", "q", "t"),
            " RETURN t.key AS id",
            reference -> reference.told(true));

    static final Asked LOCATED = Asked.of(
            "located",
            Policy.GRANTEES + "MATCH (a:Address) WHERE a.id STARTS WITH $prefix AND ",
            Policy.located("a"),
            " RETURN a.id AS id",
            Reference::located);

    static final Asked WITHHELD = Asked.of(
            "withheld",
            Policy.GRANTEES + PEOPLE + Policy.full("p") + " UNWIND ",
            Declassified.withheld("p", "$types", Moment.NOW),
            " AS id RETURN DISTINCT id",
            reference -> reference.restrictedBeside(types(reference.number())));

    static final List<Asked> ALL = List.of(NOW, THEN, FULL, GRANTED, TOLD, TOLD_THEN, DISCLOSED, LOCATED, WITHHELD);

    private static final Pattern REF = Pattern.compile("8([0-9a-f]{3})-([0-9a-f]{12})");

    private static Set<String> wholePermittedAndHomes(Reference reference) {
        Set<String> seen = new TreeSet<>(reference.whole());
        boolean anybody = !seen.isEmpty();
        seen.addAll(reference.homes());
        if (anybody && reference.grantees().permitted("confidential-address")) {
            seen.add(PERMITTED);
        }
        return seen;
    }

    /** Those of which a network is asked for: with care and placements in one world, without them in the next. */
    private static Set<Fact.Type> types(int number) {
        return EnumSet.complementOf(EnumSet.of(number % 2 == 0 ? Fact.Type.KITH_OF : Fact.Type.CARES_FOR));
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

    /** Names of what a statement answers. */
    Set<String> seen(World world, String statement) {
        Map<String, Object> parameters = Map.of(
                "prefix", world.prefix(),
                "knownAt", World.THEN.toZonedDateTime(),
                "asOf", Span.TODAY,
                "types", types(world.number()).stream().map(Enum::name).toList());
        Set<String> seen = new TreeSet<>();
        for (Row row : reads.list(scope(world), statement, parameters)) {
            if (row.text("id").endsWith(PERMITTED)) {
                seen.add(PERMITTED);
            }
            REF.matcher(row.text("id"))
                    .results()
                    .forEach(ref -> seen.add((char) Integer.parseInt(ref.group(1), 16)
                            + String.valueOf(Long.parseLong(ref.group(2), 16))));
        }
        return seen;
    }

    /** What is wrong with what the statements say about a world; empty where nothing is. */
    String faults(World world) {
        return ALL.stream()
                .filter(asked -> !seen(world, asked.statement()).equals(asked.expectedIn(world)))
                .map(asked -> asked.of() + ": the store says " + seen(world, asked.statement()) + ", the reference "
                        + asked.expectedIn(world))
                .collect(Collectors.joining("; "));
    }

    /** The conditions of the policy in a statement without which the store says the same of all these worlds. */
    List<Conjuncts.Without> unnoticed(Asked asked, List<World> all) {
        Deque<World> worlds = new ArrayDeque<>(all);
        List<Conjuncts.Without> unnoticed = new ArrayList<>();
        for (Conjuncts.Without without : Conjuncts.of(asked.statement(), asked.from())) {
            if (!asked.tries(without)) {
                continue;
            }
            World noticed = worlds.stream()
                    .filter(world -> !seen(world, without.rest()).equals(asked.expectedIn(world)))
                    .findFirst()
                    .orElse(null);
            if (noticed == null) {
                unnoticed.add(without);
            } else {
                worlds.remove(noticed);
                worlds.addFirst(noticed);
            }
        }
        return unnoticed;
    }
}
