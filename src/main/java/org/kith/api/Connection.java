package org.kith.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Cursor;

/**
 * A page of a list.
 *
 * @param edges the objects of the page, in the order of the list
 * @param pageInfo where the page lies
 * @param totalCount how many objects the whole list has for this viewer; null when it was not asked for, and so not counted
 */
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /**
     * Makes a page of the rows that were read.
     *
     * @param read up to {@link Page#limit()} objects, which is one more than the page holds: the last tells that more follow
     * @param cursor the place of an object in the list
     */
    public static <T> Connection<T> of(
            Page page, List<T> read, Function<? super T, Cursor> cursor, @Nullable Integer totalCount) {
        List<Edge<T>> edges = read.stream()
                .limit(page.first())
                .map(node -> new Edge<T>(node, cursor.apply(node).encode()))
                .toList();
        String start = edges.isEmpty() ? null : edges.getFirst().cursor();
        String end = edges.isEmpty() ? null : edges.getLast().cursor();
        boolean more = read.size() > page.first();
        return new Connection<>(edges, new PageInfo(more, page.after() != null, start, end), totalCount);
    }

    /** The objects of the page without their cursors. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** A page of a list that has nothing for this viewer. */
    public static <T> Connection<T> empty() {
        return new Connection<>(List.of(), new PageInfo(false, false, null, null), 0);
    }
}
