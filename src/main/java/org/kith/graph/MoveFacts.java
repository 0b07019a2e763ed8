package org.kith.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves what is believed of one person to another, and back, without losing what was believed before: an edge gets its next version with
 * the other end, a node of the person's own is withdrawn and copied, a link that has no versions is closed and made anew. What a move has
 * written says so ({@code movedOut} on what it closed, {@code movedIn} on what it made), so that exactly that is moved back.
 */
public final class MoveFacts {

    private static final String OPEN = "datetime('9999-12-31T00:00:00Z')";

    /**
     * Moves edges that have versions, sealed links too: who is kept is the one whose adoption was sealed. One that would tie the person to themselves, or that the other has already under the same guard, is
     * only closed. Starts from the unique ids of both.
     */
    private static final String EDGES = """
            CYPHER 25
            MATCH (from:Person {id: $move.from}) MATCH (to:Person {id: $move.to})
            MATCH (from)-[edge]-(other)
            WHERE edge.version IS NOT NULL AND edge.supersededAt = datetime('9999-12-31T00:00:00Z') AND (NOT type(edge) IN $move.stay OR edge.guard = 'SEALED')
            WITH from, to, edge, other, startNode(edge) = from AS outward, type(edge) IN $move.symmetric AS symmetric
            WITH to, edge, other, CASE WHEN symmetric THEN to.id < other.id ELSE outward END AS outward,
              other <> to AND NOT EXISTS {
                MATCH (to)-[same]-(other)
                WHERE type(same) = type(edge) AND same.supersededAt = datetime('9999-12-31T00:00:00Z')
                  AND (symmetric OR (startNode(same) = to) = outward)
                  AND coalesce(same.kind, same.relation, same.basis, '') = coalesce(edge.kind, edge.relation, edge.basis, '')
                  AND coalesce(same.guard, '') = coalesce(edge.guard, '') AND same.toMax = edge.toMax AND same.fromMin = edge.fromMin
              } AS moves, %s AS now
            SET edge.supersededAt = now, edge.movedOut = $move.key
            WITH to, edge, other, outward, now, edge.version + 1 AS version WHERE moves
            WITH edge, now, version, CASE WHEN outward THEN to ELSE other END AS first, CASE WHEN outward THEN other ELSE to END AS last
            CREATE (first)-[moved:$(type(edge))]->(last)
            SET moved = edge {.*, version: version, key: left(edge.key, size(edge.key) - size(toString(edge.version))) + toString(version),
              recordedAt: now, supersededAt: %s, recordedBy: $move.by, movedOut: null, movedIn: $move.key}
            """.formatted(Moment.later("edge.recordedAt"), OPEN);

    /** Moves edges back: the next version is again the one that was closed. Starts from the unique ids of both. */
    private static final String EDGES_BACK =
            """
            CYPHER 25
            MATCH (from:Person {id: $move.from})-[edge]-() WHERE edge.movedOut = $move.key AND edge.version IS NOT NULL
            OPTIONAL MATCH (:Person {id: $move.to})-[moved]-()
            WHERE moved.movedIn = $move.key AND type(moved) = type(edge) AND moved.version = edge.version + 1
              AND left(moved.key, size(moved.key) - size(toString(moved.version))) = left(edge.key, size(edge.key) - size(toString(edge.version)))
            WITH edge, moved, %s AS now
            SET moved.supersededAt = now
            WITH edge, now, startNode(edge) AS first, endNode(edge) AS last, coalesce(moved.version, edge.version) + 1 AS version
            CREATE (first)-[back:$(type(edge))]->(last)
            SET back = edge {.*, version: version, key: left(edge.key, size(edge.key) - size(toString(edge.version))) + toString(version),
              recordedAt: now, supersededAt: %s, recordedBy: $move.by, movedOut: null, movedIn: null}
            """.formatted(Moment.later("coalesce(moved.recordedAt, edge.supersededAt)"), OPEN);

    /** Withdraws nodes of the person's own and copies those that the other has not. Starts from the unique ids of both. */
    private static final String NODES = """
            CYPHER 25
            MATCH (from:Person {id: $move.from}) MATCH (to:Person {id: $move.to})
            MATCH (from)-[has:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->(node) WHERE node.supersededAt = datetime('9999-12-31T00:00:00Z')
            WITH to, has, node, %s AS now
            SET node.supersededAt = now, node.movedOut = $move.key
            WITH to, has, node, now WHERE NOT EXISTS {
              MATCH (to)-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->(same)
              WHERE labels(same) = labels(node) AND same.supersededAt = datetime('9999-12-31T00:00:00Z')
                AND coalesce(same.text, same.value) = coalesce(node.text, node.value)
                AND (node.text IS NOT NULL OR coalesce(same.system, same.kind) = coalesce(node.system, node.kind)
                  AND coalesce(same.authorityId, '') = coalesce(node.authorityId, '')) }
            CREATE (copy:$(labels(node)))
            SET copy = node {.*, id: randomUUID(), recordedAt: now, supersededAt: %s, recordedBy: $move.by,
              kind: CASE WHEN node.kind = 'USUAL' THEN 'ALIAS' ELSE node.kind END, digest: 0, movedOut: null, movedIn: $move.key}
            CREATE (to)-[:$(type(has))]->(copy)
            """.formatted(Moment.later("node.recordedAt"), OPEN);

    /** Withdraws the copies and believes in the nodes again, keeping that they were withdrawn. Starts from the unique ids of both. */
    private static final String NODES_BACK =
            """
            CYPHER 25
            CALL () {
                MATCH (:Person {id: $move.to})-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->(copy) WHERE copy.movedIn = $move.key
                SET copy.supersededAt = %s
            }
            MATCH (:Person {id: $move.from})-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->(node) WHERE node.movedOut = $move.key
            CREATE (node)-[:WAS {fromMin: node.fromMin, toMax: node.toMax, recordedAt: node.recordedAt, supersededAt: node.supersededAt}]->(was:$(labels(node)[0] + 'Was'))
            SET was = node {.*, id: null, ofId: node.id}
            SET node.recordedAt = %s, node.supersededAt = %s, node.movedOut = null
            """.formatted(Moment.later("copy.recordedAt"), Moment.later("node.supersededAt"), OPEN);

    /** Moves links that have no versions: those by which a restriction is against somebody. Starts from the unique ids of both. */
    private static final String LINKS = """
            MATCH (from:Person {id: $move.from})<-[link:AGAINST]-(paper) WHERE link.supersededAt IS NULL
            MATCH (to:Person {id: $move.to})
            WITH to, link, paper, %s AS now
            SET link.supersededAt = now, link.movedOut = $move.key
            CREATE (to)<-[:AGAINST {recordedAt: now, movedIn: $move.key}]-(paper)
            """.formatted(Moment.later("link.recordedAt"));

    /** What a move has made and somebody has changed since. Starts from the unique id of the person moved to. */
    private static final String CHANGED = """
            CYPHER 25
            MATCH (to:Person {id: $move.to})
            RETURN EXISTS { MATCH (to)-[moved]-() WHERE moved.movedIn = $move.key AND moved.supersededAt < %1$s }
              OR EXISTS { MATCH (to)-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->(copy)
                WHERE copy.movedIn = $move.key AND (EXISTS { (copy)-[:WAS]->() } OR copy.supersededAt < %1$s) } AS changed
            """.formatted(OPEN);

    private static final String LINKS_BACK = """
            MATCH (:Person {id: $move.to})<-[moved:AGAINST {movedIn: $move.key}]-(paper) WHERE moved.supersededAt IS NULL
            MATCH (from:Person {id: $move.from})
            WITH from, moved, paper, %s AS now
            SET moved.supersededAt = now
            CREATE (from)<-[:AGAINST {recordedAt: now}]-(paper)
            """.formatted(Moment.later("moved.recordedAt"));

    /** Hides what both have under one guard from everyone from whom one of the two was hidden. Starts from the unique ids of both. */
    private static final String HIDDEN_FROM_BOTH = """
            MATCH (:Person {id: $move.from})-[edge]-(other)-[same]-(:Person {id: $move.to})
            WHERE edge.hiddenFrom IS NOT NULL AND same.hiddenFrom IS NOT NULL AND type(same) = type(edge)
            UNWIND edge.hiddenFrom AS id
            WITH same, collect(DISTINCT id) AS ids
            SET same.hiddenFrom = same.hiddenFrom + [id IN ids WHERE NOT id IN same.hiddenFrom]
            """;

    /** What was hidden from one is hidden from the other: they are one human. Starts from the indexes on whom ties are hidden from. */
    private static final String HIDDEN_FROM_ONE = Stream.of(
                    "PARENT_OF", "PARTNER_OF", "SIBLING_OF", "KIN_OF", "KITH_OF", "CARES_FOR")
            .map(
                    "MATCH ()-[tie:%s]->() WHERE tie.hiddenFrom IS NOT NULL AND $move.from IN tie.hiddenFrom AND NOT $move.to IN tie.hiddenFrom RETURN tie"
                            ::formatted)
            .collect(Collectors.joining(
                    " UNION ALL ", "CALL () { ", " } SET tie.hiddenFrom = tie.hiddenFrom + $move.to"));

    private MoveFacts() {}

    /**
     * One move.
     *
     * @param key names it, so that it can be moved back
     * @param from id of the person whose facts move
     * @param to id of the person who has them afterwards
     */
    public record Move(String key, String from, String to) {
        private Map<String, Object> parameters(String by) {
            return Map.of(
                    "move",
                    Map.of(
                            "key", key,
                            "from", from,
                            "to", to,
                            "by", by,
                            "stay", List.of("SAME_AS", "MAY_SEE"),
                            "symmetric", List.of("PARTNER_OF", "SIBLING_OF")));
        }
    }

    /** Moves everything that is believed now. Whoever was not to be told of a tie is not afterwards, nor when it is moved back. */
    public static void move(Tx tx, Move move, String by) {
        Map<String, Object> parameters = move.parameters(by);
        tx.run(HIDDEN_FROM_BOTH, parameters);
        tx.run(HIDDEN_FROM_ONE, parameters);
        tx.run(EDGES, parameters);
        tx.run(NODES, parameters);
        tx.run(LINKS, parameters);
    }

    /** Whether something that the move has made was changed since, so that it cannot be moved back. */
    public static boolean changedSince(Tx tx, Move move) {
        return tx.run(CHANGED, move.parameters("")).getFirst().flag("changed");
    }

    /** Moves back what {@link #move} moved, and nothing else. */
    public static void moveBack(Tx tx, Move move, String by) {
        Map<String, Object> parameters = move.parameters(by);
        tx.run(EDGES_BACK, parameters);
        tx.run(NODES_BACK, parameters);
        tx.run(LINKS_BACK, parameters);
    }
}
