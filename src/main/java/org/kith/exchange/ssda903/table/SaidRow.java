package org.kith.exchange.ssda903.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.ReturnTable;

/** A row of a return that is being written: every column of its table, blank where nothing is said. */
public final class SaidRow {
    private final Map<String, String> values = new LinkedHashMap<>();

    public SaidRow(ReturnTable table) {
        table.columns().forEach(column -> values.put(column, ""));
    }

    <T> SaidRow say(Column<T> column, @Nullable T value) {
        return value == null ? this : say(column.name(), column.form().writing().apply(value));
    }

    public SaidRow say(String column, @Nullable String text) {
        if (text != null) {
            values.put(column, text);
        }
        return this;
    }

    /** Says again what an import could not read, in place of what was understood. */
    public SaidRow again(List<String> unread) {
        for (String each : unread) {
            int end = each.indexOf('=');
            values.put(each.substring(0, end), each.substring(end + 1));
        }
        return this;
    }

    /** In the order of the table's columns. */
    public Map<String, String> values() {
        return values;
    }
}
