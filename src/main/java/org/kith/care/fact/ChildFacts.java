package org.kith.care.fact;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;

/** Records facts of one kind about children, who have a record of children's services already, and has those told who watch them. */
public final class ChildFacts {

    private static final String CHILD = "child";

    private final RecordNodes nodes;

    /** @param more links that a fact of the kind has beside the one from the child */
    public ChildFacts(ChildFact kind, Link... more) {
        this.nodes = RecordNodes.of(
                kind.label(),
                Stream.concat(Stream.of(Link.from(CHILD, "Child", kind.edge())), Stream.of(more))
                        .toArray(Link[]::new));
    }

    /** Records a fact for each row. */
    public <R> List<Outcome> record(Tx tx, Provenance provenance, List<R> rows, Function<R, NodeFact> fact) {
        List<NodeFact> facts = rows.stream().map(fact).toList();
        List<Outcome> outcomes = nodes.record(tx, provenance, facts);
        Outbox.tell(
                tx,
                Outbox.Kind.NETWORK,
                outcomes,
                facts,
                each -> List.of(Objects.requireNonNull(each.links().get(CHILD))));
        return outcomes;
    }

    /**
     * A fact with no link but the one from the child.
     *
     * @param values every property of the kind, with null for what is not known
     * @param recordedAt when it was first believed; null for now
     */
    public static NodeFact fact(
            String id,
            String childId,
            Map<String, @Nullable Object> values,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {
        return new NodeFact(id, values, Map.of(CHILD, childId), time, recordedAt);
    }

    /** The same with links to others, by name; what is null has none. */
    public static NodeFact fact(
            String id,
            String childId,
            Map<String, @Nullable Object> values,
            Map<String, @Nullable String> links,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {
        Map<String, String> all = new HashMap<>(Map.of(CHILD, childId));
        links.forEach((name, other) -> {
            if (other != null) {
                all.put(name, other);
            }
        });
        return new NodeFact(id, values, all, time, recordedAt);
    }

    /** The name of a value, as it is stored. */
    public static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** What a return said and nobody understood, as it is stored: nothing where there is nothing. */
    public static @Nullable List<String> orNull(List<String> unread) {
        return unread.isEmpty() ? null : unread;
    }
}
