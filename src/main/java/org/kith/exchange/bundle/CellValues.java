package org.kith.exchange.bundle;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Point;
import org.kith.graph.ValidTime;

/**
 * The cells of one row, read by column into values. What cannot be read is remembered as a problem and something harmless is answered
 * in its place, so that one pass finds every bad cell of the row; a row with problems is not written.
 */
public class CellValues {
    /** A cell that is wrong. */
    record Problem(String column, String value, String reason) {}

    private static final Set<String> FLAGS = Set.of("true", "false");

    private final Map<String, Integer> header;
    private final List<String> values;
    private final List<Problem> problems = new ArrayList<>();

    CellValues(Map<String, Integer> header, List<String> values) {
        this.header = header;
        this.values = values;
    }

    List<Problem> problems() {
        return problems;
    }

    String text(String column) {
        String text = textOrNull(column);
        if (text == null) {
            problem(column, "missing: this cell has to be filled");
            return "";
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        Integer at = header.get(column);
        if (at == null || at >= values.size()) {
            return null;
        }
        String text = values.get(at).strip();
        return text.isEmpty() ? null : text;
    }

    /** Several words, parted by semicolons, each of them known. */
    List<String> codes(String column, Set<String> known) {
        String text = textOrNull(column);
        List<String> codes = text == null ? List.of() : parts(text).toList();
        codes.stream().filter(code -> !known.contains(code)).forEach(code -> unknown(column, code, known));
        return codes;
    }

    String code(String column, Set<String> known) {
        String code = text(column);
        return code.isEmpty() ? code : checked(column, code, known);
    }

    public @Nullable String codeOrNull(String column, Set<String> known) {
        String code = textOrNull(column);
        return code == null ? null : checked(column, code, known);
    }

    /** A code, or what stands in place of an empty cell. */
    String codeOr(String column, Set<String> known, String otherwise) {
        String code = codeOrNull(column, known);
        return code == null ? otherwise : code;
    }

    /** A code that has to be the name of one of the values. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        E[] constants = type.getEnumConstants();
        Set<String> known = Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
        String code = code(column, known);
        return known.contains(code) ? Enum.valueOf(type, code) : constants[0];
    }

    private String checked(String column, String code, Set<String> known) {
        if (!known.contains(code)) {
            unknown(column, code, known);
        }
        return code;
    }

    private void unknown(String column, String code, Set<String> known) {
        problems.add(new Problem(
                column,
                code,
                "unknown value; known are " + known.stream().sorted().collect(Collectors.joining(", "))));
    }

    public @Nullable PartialDate date(String column) {
        return read(column, PartialDate::parse, "bad date");
    }

    /** When the row is true: its cells {@code from} and {@code to}. */
    ValidTime time() {
        return time("from", "to");
    }

    public ValidTime time(String from, String to) {
        ValidTime time = PartialDate.between(date(from), date(to));
        if (time.endsBeforeItStarts()) {
            problem(to, "ends before it starts, on " + time.validFrom());
        }
        return time;
    }

    @Nullable
    OffsetDateTime recordedAt() {
        return read("recorded_at", OffsetDateTime::parse, "bad date-time, as 2024-01-25T10:05:00Z is one");
    }

    public @Nullable Integer number(String column) {
        Integer number = read(column, Integer::valueOf, "not a whole number");
        if (number != null && number < 0) {
            problem(column, "less than 0");
        }
        return number;
    }

    public @Nullable Boolean flag(String column) {
        String flag = codeOrNull(column, FLAGS);
        return flag == null ? null : Boolean.valueOf(flag);
    }

    /** The cells {@code latitude} and {@code longitude}: both or neither. */
    @Nullable
    Point point() {
        Double latitude = read("latitude", Double::valueOf, "not a number");
        Double longitude = read("longitude", Double::valueOf, "not a number");
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || !(Math.abs(latitude) <= 90)) {
            problem("latitude", "degrees from -90 to 90, together with the longitude");
            return null;
        }
        if (longitude == null || !(Math.abs(longitude) <= 180)) {
            problem("longitude", "degrees from -180 to 180, together with the latitude");
            return null;
        }
        return new Point(latitude, longitude);
    }

    /** Says that a cell is wrong for a reason that only its row knows. */
    public void problem(String column, String reason) {
        String value = textOrNull(column);
        problems.add(new Problem(column, value == null ? "" : value, reason));
    }

    /** What stands between semicolons. */
    public static Stream<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    final <T> @Nullable T read(String column, Function<String, T> reading, String what) {
        String text = textOrNull(column);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeParseException e) {
            problem(column, what);
        } catch (IllegalArgumentException e) {
            problem(column, what + ": " + e.getMessage());
        }
        return null;
    }
}
