package org.kith.graph;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records nodes of one kind, one or thousands at a time. A record that the store has already is left alone; one that says something
 * else corrects it: the old values, and the ids of what it was linked to, are first copied to {@code (:X)-[:WAS]->(:XWas)}.
 */
public final class RecordNodes {

    /**
     * A link from the record to another, part of the record.
     *
     * @param name the key in {@link NodeFact#links}
     * @param incoming whether the edge points to the record, as from a person to the person's name
     */
    public record Link(String name, String type, String label, boolean incoming) {
        public static Link to(String name, String type, String label) {
            return new Link(name, type, label, false);
        }

        public static Link from(String name, String label, String type) {
            return new Link(name, type, label, true);
        }

        private String pattern(String edge, String other) {
            return (incoming ? "(n)<-[%s:%s]-(%s)" : "(n)-[%s:%s]->(%s)").formatted(edge, type, other);
        }

        private String pattern(String edge) {
            return pattern(edge, "other:" + label);
        }
    }

    /** Until when something is believed that has not been superseded. */
    static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private final String label;
    private final String digest;
    private final List<Link> links;
    private final String find;
    private final String begin;
    private final String dated;
    private final String correct;

    private RecordNodes(String host, String label, String digest, List<Link> links) {
        this.label = label;
        this.digest = digest;
        this.links = links;
        this.find = """
                UNWIND $rows AS row
                MATCH (n:%s {id: row.id})
                RETURN row.i AS i, n.%s = row.digest AS same
                """.formatted(label, digest);
        boolean own = host.equals(label);
        this.begin =
                own ? "CREATE (n:%s)".formatted(label) : "MATCH (n:%s {id: row.id}) SET n:%s".formatted(host, label);
        this.dated = own ? ", n.recordedAt = coalesce(row.recordedAt, datetime.transaction())" : "";
        this.correct = """
                UNWIND $rows AS row
                MATCH (n:%s {id: row.id})
                WITH n, row, CASE WHEN row.recordedAt > n.recordedAt THEN row.recordedAt ELSE %s END AS now
                CREATE (n)-[:WAS {fromMin: n.fromMin, toMax: n.toMax, recordedAt: n.recordedAt, supersededAt: now}]->(was:%sWas)
                SET was = properties(n), was.id = null, was.ofId = n.id, was.supersededAt = now%s
                SET n += row.properties, n.recordedAt = now
                RETURN count(n) AS n
                """.formatted(label, Moment.later("n.recordedAt"), host, linksWere());
    }

    /** Records that are nodes of their own. */
    public static RecordNodes of(String label, Link... links) {
        return new RecordNodes(label, label, "digest", Arrays.asList(links));
    }

    /** Records that are some of the values of a node that exists, and that other records of the node leave alone. */
    public static RecordNodes partOf(String label, String part) {
        return new RecordNodes(label, label, part + "Digest", List.of());
    }

    /** Records that are a further label, and further properties, on a node that exists: the child record of a person. */
    public static RecordNodes onto(String host, String label, Link... links) {
        return new RecordNodes(host, label, label.toLowerCase(Locale.ROOT) + "Digest", Arrays.asList(links));
    }

    /**
     * Records the facts.
     *
     * @return what became of each, in their order
     * @throws IllegalStateException where a node that a fact refers to is not in the store; nothing is written then
     */
    public List<Outcome> record(Tx tx, Provenance provenance, List<NodeFact> facts) {
        Outcome[] outcomes = new Outcome[facts.size()];
        for (List<Integer> wave : Waves.of(facts, NodeFact::id)) {
            recordOnce(tx, provenance, facts, wave, outcomes);
        }
        return Arrays.asList(outcomes);
    }

    private void recordOnce(
            Tx tx, Provenance provenance, List<NodeFact> facts, List<Integer> wave, Outcome[] outcomes) {
        Map<Integer, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        wave.forEach(i -> rows.put(i, row(i, facts.get(i), provenance)));
        for (Row found : tx.run(find, Map.of("rows", identities(rows)))) {
            Boolean same = found.flagOrNull("same");
            outcomes[found.number("i")] = Boolean.TRUE.equals(same) ? Outcome.UNCHANGED : Outcome.CORRECTED;
        }
        wave.stream().filter(i -> outcomes[i] == null).forEach(i -> outcomes[i] = Outcome.CREATED);
        List<Integer> created =
                wave.stream().filter(i -> outcomes[i] == Outcome.CREATED).toList();
        List<Integer> corrected =
                wave.stream().filter(i -> outcomes[i] == Outcome.CORRECTED).toList();
        create(tx, facts, rows, created);
        write(tx, correct, select(rows, corrected));
        for (Link link : links) {
            unlink(tx, link, facts, corrected);
            link(tx, link, facts, corrected);
        }
    }

    /** Writes new records together with their links: one statement for those that have the same kinds of link. */
    private void create(
            Tx tx, List<NodeFact> facts, Map<Integer, Map<String, @Nullable Object>> rows, List<Integer> which) {
        Map<List<Link>, List<Integer>> byLinks = new LinkedHashMap<>();
        for (int i : which) {
            List<Link> present = links.stream()
                    .filter(link -> facts.get(i).links().containsKey(link.name()))
                    .toList();
            byLinks.computeIfAbsent(present, each -> new ArrayList<>()).add(i);
        }
        byLinks.forEach((present, those) -> write(tx, create(present), select(rows, those)));
    }

    private String create(List<Link> present) {
        String others = present.stream()
                .map(link -> "MATCH (%1$s:%2$s {id: row.links.%1$s})%n".formatted(link.name(), link.label()))
                .collect(Collectors.joining());
        String edges = present.stream()
                .map(link -> "CREATE " + link.pattern("", link.name()) + '\n')
                .collect(Collectors.joining());
        return """
                UNWIND $rows AS row
                %s%s
                %sSET n += row.properties%s
                RETURN count(n) AS n
                """.formatted(others, begin, edges, dated);
    }

    private Map<String, @Nullable Object> row(int i, NodeFact fact, Provenance provenance) {
        Map<String, @Nullable Object> properties = new HashMap<>(fact.properties());
        if (fact.time() != null) {
            fact.time().into(properties);
        }
        Map<String, @Nullable Object> said = new HashMap<>(properties);
        fact.links().forEach((name, id) -> said.put("->" + name, id));
        said.put("recordedAt", fact.recordedAt());
        long fingerprint = Digest.of(said);
        properties.replaceAll((name, value) -> value instanceof Point point ? point.stored() : value);
        properties.put("id", fact.id());
        properties.put(digest, fingerprint);
        provenance.into(properties);
        properties.put("supersededAt", OPEN);
        return row(i, fact.id(), fingerprint, properties, fact.links(), fact.recordedAt());
    }

    private static Map<String, @Nullable Object> row(
            int i,
            String id,
            long digest,
            Map<String, @Nullable Object> properties,
            Map<String, String> links,
            @Nullable OffsetDateTime recordedAt) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("i", i);
        row.put("id", id);
        row.put("digest", digest);
        row.put("properties", properties);
        row.put("links", links);
        row.put("recordedAt", recordedAt);
        return row;
    }

    private static List<Map<String, @Nullable Object>> identities(Map<Integer, Map<String, @Nullable Object>> rows) {
        return rows.values().stream()
                .map(row -> {
                    Map<String, @Nullable Object> identity = new HashMap<>(row);
                    identity.keySet().retainAll(List.of("i", "id", "digest"));
                    return identity;
                })
                .toList();
    }

    /** A link that leads where the record says stays as it is, with the times that a move gave it. */
    private void link(Tx tx, Link link, List<NodeFact> facts, List<Integer> which) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i : which) {
            String other = facts.get(i).links().get(link.name());
            if (other != null) {
                rows.add(Map.of("id", facts.get(i).id(), "other", other));
            }
        }
        write(
                tx,
                """
                UNWIND $rows AS row
                MATCH (n:%1$s {id: row.id})
                MATCH (other:%2$s {id: row.other})
                WITH n, other, EXISTS { MATCH %3$s WHERE link.supersededAt IS NULL } AS there,
                  CASE WHEN EXISTS { MATCH %4$s WHERE link.supersededAt IS NOT NULL } THEN n.recordedAt END AS since
                FOREACH (missing IN CASE WHEN there THEN [] ELSE [1] END | CREATE %5$s)
                RETURN count(*) AS n
                """.formatted(
                                label,
                                link.label(),
                                link.pattern("link", "other"),
                                link.pattern("link", ":" + link.label()),
                                link.pattern("", "other").replace("]", " {recordedAt: since}]")),
                rows);
    }

    /** Takes away what the record says no longer. A link with times of its own is closed, so that it can still be asked for. */
    private void unlink(Tx tx, Link link, List<NodeFact> facts, List<Integer> which) {
        if (!which.isEmpty()) {
            tx.run(
                    """
                    UNWIND $rows AS row
                    MATCH (n:%s {id: row.id})
                    MATCH %s WHERE link.supersededAt IS NULL AND other.id <> row.other
                    FOREACH (timed IN CASE WHEN link.recordedAt IS NULL THEN [] ELSE [link] END | SET timed.supersededAt = n.recordedAt)
                    FOREACH (plain IN CASE WHEN link.recordedAt IS NULL THEN [link] ELSE [] END | DELETE plain)
                    """.formatted(label, link.pattern("link")),
                    Map.of(
                            "rows",
                            which.stream()
                                    .map(i -> Map.of(
                                            "id",
                                            facts.get(i).id(),
                                            "other",
                                            facts.get(i).links().getOrDefault(link.name(), "")))
                                    .toList()));
        }
    }

    private void write(Tx tx, String statement, List<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            int written = tx.run(statement, Map.of("rows", rows)).getFirst().number("n");
            if (written != rows.size()) {
                throw new IllegalStateException("%d of %d %s records name something that is not in the store"
                        .formatted(rows.size() - written, rows.size(), label));
            }
        }
    }

    private static List<Map<String, @Nullable Object>> select(
            Map<Integer, Map<String, @Nullable Object>> rows, List<Integer> which) {
        return which.stream().map(rows::get).toList();
    }

    private String linksWere() {
        return links.stream()
                .map(link -> ", was.%s = [%s WHERE link.supersededAt IS NULL | other.id]"
                        .formatted(link.name(), link.pattern("link")))
                .collect(Collectors.joining());
    }
}
