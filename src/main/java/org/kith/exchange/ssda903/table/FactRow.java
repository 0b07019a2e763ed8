package org.kith.exchange.ssda903.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.ReturnRow;

/**
 * A row of a table as it was understood.
 *
 * @param ref names it within the table, in this return and in the next one
 * @param values by column, of those that say one
 * @param unread {@code COLUMN=text}, of each column that the values would not write again as it was said
 */
public record FactRow(String ref, ReturnRow row, Map<String, Object> values, List<String> unread) {
    public FactRow {
        values = Map.copyOf(values);
        unread = List.copyOf(unread);
    }

    @SuppressWarnings("unchecked")
    <T> @Nullable T get(Column<T> column) {
        return (T) values.get(column.name());
    }
}
