package org.kith.exchange.ssda903.table;

import java.util.List;
import java.util.Map;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.Findings;
import org.kith.exchange.ssda903.ReturnRow;

/**
 * A column of a table.
 *
 * @param needed whether there is no fact without it: a row in which it cannot be read is refused
 */
public record Column<T>(String name, Form<T> form, boolean needed) {
    static <T> Column<T> of(String name, Form<T> form) {
        return new Column<>(name, form, false);
    }

    static <T> Column<T> needed(String name, Form<T> form) {
        return new Column<>(name, form, true);
    }

    /** Reads it, and keeps as it was said what it would not write again. */
    void read(ReturnRow row, Map<String, Object> values, List<String> unread, Findings findings) {
        String said = row.get(name);
        if (said.isEmpty()) {
            return;
        }
        T value = form.reading().apply(said);
        if (value == null) {
            findings.value(form.misread(), row, name);
        } else {
            values.put(name, value);
        }
        if (value == null || !form.writing().apply(value).equals(said)) {
            unread.add(name + '=' + said);
        }
    }

    /** Refuses a row that lacks what it needs. */
    boolean isThere(ReturnRow row, Map<String, Object> values, Findings findings) {
        if (needed && !values.containsKey(name)) {
            findings.value(FindingCode.FACT_NOT_DATED, row, name);
            return false;
        }
        return true;
    }
}
