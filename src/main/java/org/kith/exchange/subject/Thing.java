package org.kith.exchange.subject;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of the store, or what was believed of it before.
 *
 * @param labels as the store has them; those of former values end in {@code Was}
 */
record Thing(List<String> labels, Map<String, Object> values) {

    /** Its id; of former values that of the node which they are of. */
    String id() {
        return String.valueOf(values.getOrDefault("id", values.getOrDefault("ofId", "")));
    }

    boolean is(String label) {
        return labels.contains(label);
    }

    boolean isFormer() {
        return labels.stream().anyMatch(label -> label.endsWith("Was"));
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Nullable
    String text(String name) {
        return Values.text(values, name);
    }

    List<String> texts(String name) {
        return Values.texts(values, name);
    }

    /** Reading of values whose type the store alone knows. */
    static final class Values {
        private static final int FOREVER = 9999;

        private Values() {}

        static @Nullable String text(Map<String, Object> values, String name) {
            Object value = values.get(name);
            return value == null ? null : value.toString();
        }

        static List<String> texts(Map<String, Object> values, String name) {
            return values.get(name) instanceof Collection<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        /** A moment of the record; null where there is none, or where it is not over. */
        static @Nullable ZonedDateTime moment(Map<String, Object> values, String name) {
            return values.get(name) instanceof ZonedDateTime at && at.getYear() > 1 && at.getYear() < FOREVER
                    ? at
                    : null;
        }

        static @Nullable LocalDate day(Map<String, Object> values, String name) {
            return values.get(name) instanceof LocalDate day && day.getYear() > 1 && day.getYear() < FOREVER
                    ? day
                    : null;
        }
    }
}
