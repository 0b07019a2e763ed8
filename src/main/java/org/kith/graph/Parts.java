package org.kith.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that one statement returned as flat rows {@code part, of, value}: what kind of thing the row is, whose it is, and a map of
 * its values. A statement that returned the same things as maps inside maps would be planned once for each level of nesting.
 */
public final class Parts {

    private final Map<String, Map<String, List<Row>>> byPart = new HashMap<>();

    public Parts(List<Row> rows) {
        for (Row row : rows) {
            byPart.computeIfAbsent(row.text("part"), part -> new HashMap<>())
                    .computeIfAbsent(row.text("of"), of -> new ArrayList<>())
                    .add(row.row("value"));
        }
    }

    /** The rows of a part that belong to one thing, in the statement's order. */
    public List<Row> of(String part, String id) {
        return byPart.getOrDefault(part, Map.of()).getOrDefault(id, List.of());
    }

    /** The first row of a part that belongs to one thing, or null. */
    public @Nullable Row first(String part, @Nullable String id) {
        List<Row> rows = id == null ? List.of() : of(part, id);
        return rows.isEmpty() ? null : rows.getFirst();
    }
}
