package org.kith.graph;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record of a result, or a map inside one, read by name. A value that the statement did not return is a programming error. */
public final class Row {

    private final Map<String, Object> values;
    private final boolean sparse;

    public Row(Map<String, Object> values) {
        this(values, false);
    }

    private Row(Map<String, Object> values, boolean sparse) {
        this.values = values;
        this.sparse = sparse;
    }

    /** The same values read as the properties of a node, which are all that the store has of it: what is not there is null. */
    public Row sparse() {
        return new Row(values, true);
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public String text(String name) {
        return required(name, String.class);
    }

    public @Nullable String textOrNull(String name) {
        return optional(name, String.class);
    }

    public boolean flag(String name) {
        return required(name, Boolean.class);
    }

    public @Nullable Boolean flagOrNull(String name) {
        return optional(name, Boolean.class);
    }

    public int number(String name) {
        return Math.toIntExact(required(name, Long.class));
    }

    public long longNumber(String name) {
        return required(name, Long.class);
    }

    public @Nullable Integer numberOrNull(String name) {
        Long value = optional(name, Long.class);
        return value == null ? null : Math.toIntExact(value);
    }

    public @Nullable Double decimalOrNull(String name) {
        return optional(name, Double.class);
    }

    public LocalDate date(String name) {
        return required(name, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String name) {
        return optional(name, LocalDate.class);
    }

    public OffsetDateTime instant(String name) {
        return required(name, ZonedDateTime.class).toOffsetDateTime();
    }

    /** The days in a list, but those that are null. */
    public List<LocalDate> dates(String name) {
        List<?> list = required(name, List.class);
        return list.stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .toList();
    }

    public Row row(String name) {
        return new Row(asMap(required(name, Map.class)));
    }

    public @Nullable Row rowOrNull(String name) {
        Map<?, ?> value = optional(name, Map.class);
        return value == null ? null : new Row(asMap(value));
    }

    /** The maps in a list; an absent list is an empty one. */
    public List<Row> rows(String name) {
        List<?> list = optional(name, List.class);
        return list == null
                ? List.of()
                : list.stream().map(each -> new Row(asMap((Map<?, ?>) each))).toList();
    }

    /** The strings in a list; an absent list is an empty one. */
    public List<String> texts(String name) {
        List<?> list = optional(name, List.class);
        return list == null ? List.of() : list.stream().map(String.class::cast).toList();
    }

    /** All that is in a map, for those who do not know beforehand what that may be. */
    public Map<String, Object> values(String name) {
        return asMap(required(name, Map.class));
    }

    /** All that is in the row, likewise. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** All values as text, in the order of their names and at every depth, but those of some names. */
    String written(Set<String> beside) {
        StringBuilder text = new StringBuilder(128);
        write(values, beside, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, Set<String> beside, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map -> {
                text.append('{');
                new TreeMap<>(asMap(map)).forEach((name, each) -> {
                    if (!beside.contains(name)) {
                        text.append(name).append('=');
                        write(each, beside, text);
                    }
                });
                text.append('}');
            }
            case List<?> list -> {
                text.append('[');
                list.forEach(each -> write(each, beside, text));
                text.append(']');
            }
            case null -> text.append('\u001d').append('\u001f');
            default -> text.append(value).append('\u001f');
        }
    }

    private <T> T required(String name, Class<T> type) {
        T value = optional(name, type);
        if (value == null) {
            throw new IllegalStateException(
                    "The statement returned no value for '" + name + "', only " + values.keySet());
        }
        return value;
    }

    private <T> @Nullable T optional(String name, Class<T> type) {
        Object value = values.get(name);
        if (value == null && !sparse && !values.containsKey(name)) {
            throw new IllegalStateException("The statement has no column '" + name + "', only " + values.keySet());
        }
        return type.cast(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    @Override
    public String toString() {
        return "Row" + values.keySet();
    }
}
