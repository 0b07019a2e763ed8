package org.kith.graph;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Records facts that are edges, one or thousands at a time. A fact has versions: the highest is what is believed, each other one was
 * superseded when the next was recorded. Nothing is overwritten but {@code supersededAt}, and the guard of older versions, which is
 * never weaker than that of a newer one: what is sealed now is not opened by looking at what was believed before. Whom a fact is not to be
 * disclosed to ({@code hiddenFrom}, and {@code hiddenBecause}) holds for all its versions, newer ones too, until {@link #disclose} ends it.
 *
 * <p>Starts from the unique index on the edges' key, and writes from the indexes on the ids of their ends.
 */
public final class RecordEdges {
    private static final String OPEN = "datetime('9999-12-31T00:00:00Z')";

    private record Version(int number, long digest, OffsetDateTime recordedAt) {}

    private final String from;
    private final String to;
    private final List<String> types;

    private RecordEdges(String from, List<String> types, String to) {
        this.from = from;
        this.types = types;
        this.to = to;
    }

    /** Edges of some types between two kinds of node. A correction may change the type, too, to another of these. */
    public static RecordEdges between(String from, List<String> types, String to) {
        return new RecordEdges(from, List.copyOf(types), to);
    }

    /**
     * Records the facts. Lower versions of a fact are written before higher ones.
     *
     * @return what became of each, in their order
     * @throws IllegalStateException where an end of an edge is not in the store; nothing is written then
     */
    public List<Outcome> record(Tx tx, Provenance provenance, List<EdgeFact> facts) {
        List<Integer> order = IntStream.range(0, facts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> versionOrFirst(facts.get(i))))
                .toList();
        Outcome[] outcomes = new Outcome[facts.size()];
        for (List<Integer> wave : Waves.of(order, i -> facts.get(i).fact())) {
            recordOnce(tx, provenance, facts, wave.stream().map(order::get).toList(), outcomes);
        }
        return Arrays.asList(outcomes);
    }

    private void recordOnce(
            Tx tx, Provenance provenance, List<EdgeFact> facts, List<Integer> wave, Outcome[] outcomes) {
        Map<Integer, List<Version>> known = known(tx, facts, wave);
        Map<String, List<Map<String, @Nullable Object>>> rowsByType = new HashMap<>();
        List<String> corrected = new ArrayList<>();
        for (int i : wave) {
            EdgeFact fact = facts.get(i);
            List<Version> versions = known.getOrDefault(i, List.of());
            long digest = digest(fact);
            outcomes[i] = outcome(fact, digest, versions);
            if (outcomes[i].written()) {
                rowsByType
                        .computeIfAbsent(fact.type(), type -> new ArrayList<Map<String, @Nullable Object>>())
                        .add(row(fact, digest, versions, provenance));
            }
            if (outcomes[i].written() && !versions.isEmpty()) {
                corrected.add(fact.prefix());
            }
        }
        for (Map.Entry<String, List<Map<String, @Nullable Object>>> rows : rowsByType.entrySet()) {
            create(tx, rows.getKey(), rows.getValue());
        }
        closeOlderVersions(tx, corrected);
    }

    private static Outcome outcome(EdgeFact fact, long digest, List<Version> versions) {
        if (versions.isEmpty()) {
            return Outcome.CREATED;
        }
        Version last = versions.getLast();
        if (fact.version() == null) {
            return last.digest() == digest ? Outcome.UNCHANGED : Outcome.CORRECTED;
        }
        for (Version version : versions) {
            if (version.number() == fact.version()) {
                return version.digest() == digest ? Outcome.UNCHANGED : Outcome.CONFLICT;
            }
        }
        return fact.version() > last.number() ? Outcome.CORRECTED : Outcome.HISTORY;
    }

    /** The versions in the store of each fact, lowest first. A first version is looked for among the edges of its own type only. */
    private Map<Integer, List<Version>> known(Tx tx, List<EdgeFact> facts, List<Integer> wave) {
        Map<String, List<Map<String, Object>>> rowsByTypes = new HashMap<>();
        for (int i : wave) {
            EdgeFact fact = facts.get(i);
            String find =
                    versionOrFirst(fact) == 1 && fact.version() != null ? find(List.of(fact.type())) : find(types);
            rowsByTypes.computeIfAbsent(find, types -> new ArrayList<>()).add(Map.of("i", i, "prefix", fact.prefix()));
        }
        Map<Integer, List<Version>> known = new HashMap<>();
        rowsByTypes.forEach((find, rows) -> {
            String statement = "UNWIND $rows AS row " + find
                    + " RETURN row.i AS i, e.version AS version, e.digest AS digest, e.recordedAt AS recordedAt"
                    + " ORDER BY i, version";
            for (Row row : tx.run(statement, Map.of("rows", rows))) {
                known.computeIfAbsent(row.number("i"), i -> new ArrayList<>())
                        .add(new Version(row.number("version"), row.longNumber("digest"), row.instant("recordedAt")));
            }
        });
        return known;
    }

    private static String find(List<String> types) {
        return types.stream()
                .map(
                        "MATCH ()-[e:%s]->() WHERE e.key STARTS WITH row.prefix AND e.key = row.prefix + toString(e.version) RETURN e"
                                ::formatted)
                .collect(Collectors.joining(" UNION ALL ", "CALL (row) { ", " }"));
    }

    private static Map<String, @Nullable Object> row(
            EdgeFact fact, long digest, List<Version> versions, Provenance provenance) {
        int last = versions.isEmpty() ? 0 : versions.getLast().number();
        int number = fact.version() == null ? last + 1 : fact.version();
        Map<String, @Nullable Object> properties = new HashMap<>(fact.properties());
        fact.time().into(properties);
        provenance.into(properties);
        properties.put("key", fact.key(number));
        properties.put("version", number);
        properties.put("digest", digest);
        properties.put("supersededAt", RecordNodes.OPEN);
        boolean late = number > last
                && last > 0
                && fact.recordedAt() != null
                && !fact.recordedAt().isAfter(versions.getLast().recordedAt());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("from", fact.from());
        row.put("to", fact.to());
        row.put("recordedAt", late ? null : fact.recordedAt());
        row.put("after", number > last && last > 0 ? versions.getLast().recordedAt() : null);
        row.put("properties", properties);
        return row;
    }

    private void create(Tx tx, String type, List<Map<String, @Nullable Object>> rows) {
        String statement = """
                UNWIND $rows AS row
                MATCH (from:%s {id: row.from})
                MATCH (to:%s {id: row.to})
                CREATE (from)-[e:%s]->(to)
                SET e += row.properties, e.recordedAt = coalesce(row.recordedAt, %s)
                RETURN count(e) AS n
                """.formatted(from, to, type, Moment.later("row.after"));
        int written = tx.run(statement, Map.of("rows", rows)).getFirst().number("n");
        if (written != rows.size()) {
            throw new IllegalStateException("%d of %d edges %s start or end at something that is not in the store"
                    .formatted(rows.size() - written, rows.size(), type));
        }
    }

    private void closeOlderVersions(Tx tx, List<String> prefixes) {
        if (prefixes.isEmpty()) {
            return;
        }
        String statement = "UNWIND $rows AS row " + find(types) + """

                WITH row.prefix AS fact, e ORDER BY e.version
                WITH fact, collect(e) AS versions
                WITH versions, head([v IN reverse(versions) WHERE v.hiddenFrom IS NOT NULL]) AS hidden
                UNWIND range(0, size(versions) - 1) AS i
                WITH versions[i] AS e, versions[i + 1].recordedAt AS next, hidden.hiddenFrom AS from, hidden.hiddenBecause AS because,
                  [v IN versions[i..] | v.guard] + CASE WHEN hidden IS NULL THEN [] ELSE ['UNDISCLOSED'] END AS guards
                SET e.supersededAt = coalesce(next, %s), e.hiddenFrom = from, e.hiddenBecause = coalesce(e.hiddenBecause, because),
                    e.guard = CASE WHEN e.guard IS NULL THEN null
                                   WHEN 'SEALED' IN guards THEN 'SEALED'
                                   WHEN 'UNDISCLOSED' IN guards THEN 'UNDISCLOSED'
                                   WHEN 'EXTRA_FAMILIAL' IN guards THEN 'EXTRA_FAMILIAL'
                                   ELSE 'OPEN' END
                """.formatted(OPEN);
        List<Map<String, String>> rows =
                prefixes.stream().map(prefix -> Map.of("prefix", prefix)).toList();
        tx.run(statement, Map.of("rows", rows));
    }

    /** Ends that some facts are not to be disclosed, for all their versions. A seal stays. */
    public void disclose(Tx tx, List<String> facts) {
        List<Map<String, String>> rows =
                facts.stream().map(fact -> Map.of("prefix", fact + ':')).toList();
        tx.run("UNWIND $rows AS row " + find(types) + """

                WITH e WHERE e.guard = 'UNDISCLOSED'
                SET e.guard = 'OPEN', e.hiddenFrom = null
                """, Map.of("rows", rows));
    }

    private static long digest(EdgeFact fact) {
        Map<String, @Nullable Object> said = new HashMap<>(fact.properties());
        fact.time().into(said);
        said.put("type", fact.type());
        said.put("from", fact.from());
        said.put("to", fact.to());
        said.put("recordedAt", fact.recordedAt());
        return Digest.of(said);
    }

    private static int versionOrFirst(EdgeFact fact) {
        return fact.version() == null ? 1 : fact.version();
    }
}
