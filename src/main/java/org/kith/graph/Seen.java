package org.kith.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A view as a viewer saw it, in a form that two readings can be compared in.
 *
 * @param value the view
 * @param fingerprint of all that the view tells; equal where nothing of it has changed
 * @param ids whom and what the view mentions
 */
public record Seen<V>(V value, String fingerprint, Set<String> ids) {

    public Seen {
        ids = Set.copyOf(ids);
    }

    /**
     * A view made of rows {@code part, of, value}. The same rows in another order, which the store is free to answer, tell the same.
     *
     * @param telling which rows the view tells
     * @param beside names of values that change by themselves, such as the time of the reading
     */
    public static <V> Seen<V> of(V value, List<Row> rows, Predicate<Row> telling, Set<String> beside) {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            ids.add(row.text("of"));
            Row told = row.row("value");
            if (told.has("id")) {
                ids.add(told.text("id"));
            }
        }
        String text = rows.stream()
                .filter(telling)
                .map(row -> row.written(beside))
                .sorted()
                .collect(Collectors.joining("\u001e"));
        return new Seen<>(value, Sha256.hex(text), ids);
    }
}
