package org.kith.graph;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        private String pattern(String variable) {
            return incoming
                    ? "(n)<-[%s:%s]-(other:%s)".formatted(variable, type, label)
                    : "(n)-[%s:%s]->(other:%s)".formatted(variable, type, label);
        }
    }

    private final String label;
    private final String prefix;
    private final List<Link> links;
    private final String find;
    private final String create;
    private final String correct;

    private RecordNodes(String label, String prefix, String begin, List<Link> links) {
        this.label = label;
        this.prefix = prefix;
        this.links = links;
        this.find = """
                UNWIND $rows AS row
                MATCH (n:%s {id: row.id})
                RETURN row.i AS i, n.%s = row.digest AS same
                """.formatted(label, named("digest"));
        this.create = """
                UNWIND $rows AS row
                %s
                SET n += row.properties, n.%s = coalesce(row.recordedAt, datetime.transaction())
                RETURN count(n) AS n
                """.formatted(begin, named("recordedAt"));
        this.correct = """
                UNWIND $rows AS row
                MATCH (n:%1$s {id: row.id})
                WITH n, row, CASE WHEN row.recordedAt > n.%2$s THEN row.recordedAt ELSE datetime.transaction() END AS now
                CREATE (n)-[:WAS {fromMin: n.fromMin, toMax: n.toMax, recordedAt: n.%2$s, supersededAt: now}]->(was:%1$sWas)
                SET was = properties(n), was.id = null, was.ofId = n.id%3$s
                SET n += row.properties, n.%2$s = now
                RETURN count(n) AS n
                """.formatted(label, named("recordedAt"), linksWere());
    }

    /** Records that are nodes of their own. */
    public static RecordNodes of(String label, Link... links) {
        return new RecordNodes(label, "", "CREATE (n:%s)".formatted(label), Arrays.asList(links));
    }

    /**
     * Records that are a further label on a node that exists, such as the child record of a person. Their digest and time of
     * recording are kept beside those of the host, under the label's name: {@code childDigest}.
     */
    public static RecordNodes onto(String host, String label, Link... links) {
        String prefix = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        String begin = "MATCH (n:%s {id: row.id}) SET n:%s".formatted(host, label);
        return new RecordNodes(label, prefix, begin, Arrays.asList(links));
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
        write(tx, create, select(rows, created));
        write(tx, correct, select(rows, corrected));
        for (Link link : links) {
            unlink(tx, link, facts, corrected);
            link(
                    tx,
                    link,
                    facts,
                    Stream.concat(created.stream(), corrected.stream()).toList());
        }
    }

    private Map<String, @Nullable Object> row(int i, NodeFact fact, Provenance provenance) {
        Map<String, @Nullable Object> properties = new HashMap<>(fact.properties());
        if (fact.time() != null) {
            fact.time().into(properties);
        }
        Map<String, @Nullable Object> said = new HashMap<>(properties);
        fact.links().forEach((name, id) -> said.put("->" + name, id));
        said.put("recordedAt", fact.recordedAt());
        long digest = Digest.of(said);
        properties.put("id", fact.id());
        properties.put(named("digest"), digest);
        provenance.into(properties);
        return row(i, fact.id(), digest, properties, fact.recordedAt());
    }

    private static Map<String, @Nullable Object> row(
            int i,
            String id,
            long digest,
            Map<String, @Nullable Object> properties,
            @Nullable OffsetDateTime recordedAt) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("i", i);
        row.put("id", id);
        row.put("digest", digest);
        row.put("properties", properties);
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
                MATCH (n:%s {id: row.id})
                MATCH (other:%s {id: row.other})
                CREATE %s
                RETURN count(*) AS n
                """.formatted(label, link.label(), link.pattern("").replace("(other:" + link.label() + ")", "(other)")),
                rows);
    }

    private void unlink(Tx tx, Link link, List<NodeFact> facts, List<Integer> which) {
        if (!which.isEmpty()) {
            tx.run(
                    "UNWIND $ids AS id MATCH (n:%s {id: id}) MATCH %s DELETE link"
                            .formatted(label, link.pattern("link")),
                    Map.of("ids", which.stream().map(i -> facts.get(i).id()).toList()));
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
                .map(link -> ", was.%s = [%s | other.id]".formatted(link.name(), link.pattern("")))
                .collect(Collectors.joining());
    }

    private String named(String property) {
        return prefix.isEmpty() ? property : prefix + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }
}
