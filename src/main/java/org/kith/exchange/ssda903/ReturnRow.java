package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of the return.
 *
 * @param line of the file on which it begins, the first being 1
 * @param values trimmed, by column in upper case
 */
public record ReturnRow(String file, long line, Map<String, String> values) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public ReturnRow {
        // Sorted, so that the row is told in the same words each time.
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The value, or empty where the row or the file does not have it. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** The date of the form DD/MM/YYYY, or empty where there is none or it is none. */
    public Optional<LocalDate> date(String column) {
        try {
            return has(column) ? Optional.of(LocalDate.parse(get(column), DAY)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The date of the form DD/MM/YYYY, or null where there is none or it is none. */
    public @Nullable LocalDate day(String column) {
        return date(column).orElse(null);
    }

    /** Whether something stands there that is no date of the form DD/MM/YYYY. */
    public boolean hasNoDate(String column) {
        return has(column) && date(column).isEmpty();
    }
}
