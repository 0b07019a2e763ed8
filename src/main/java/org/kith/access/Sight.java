package org.kith.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/**
 * Whom of some people the caller of a mutation sees, inside its transaction.
 *
 * @param rows one for each who is seen, as {@link RecorderQueries#SEEN} answers them
 */
public record Sight(List<Row> rows) {

    /** Looks for people by their store ids. */
    public static Sight of(Tx tx, Collection<String> people) {
        return new Sight(tx.run(RecorderQueries.SEEN, Map.of("record", Map.of("people", List.copyOf(people)))));
    }

    /** Ids of those who are seen at all. */
    public Set<String> seen() {
        return ids(row -> true);
    }

    /** Ids of those who are seen at FULL. */
    public Set<String> whole() {
        return ids(row -> row.flag("full"));
    }

    /** Ids of those of whom less is seen than the whole record of a child. */
    Set<String> childrenInPart() {
        return ids(row -> row.flag("child") && !row.flag("full"));
    }

    private Set<String> ids(Predicate<Row> which) {
        return rows.stream().filter(which).map(row -> row.text("id")).collect(Collectors.toUnmodifiableSet());
    }
}
