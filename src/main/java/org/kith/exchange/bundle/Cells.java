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
import org.kith.exchange.ImportedId;
import org.kith.graph.Point;
import org.kith.graph.ValidTime;

/**
 * The cells of one row, read by column. What cannot be read is remembered as a problem and something harmless is answered in its
 * place, so that one pass finds every bad cell of the row; a row with problems is not written.
 */
final class Cells {
    /** A cell that is wrong. */
    record Problem(String column, String value, String reason) {}

    /** A cell that names another row. */
    record Reference(RefType type, String id, String column, String ref) {}

    private static final Set<String> FLAGS = Set.of("true", "false");

    private final String source;
    private final Map<String, Integer> header;
    private final List<String> values;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private String identity = "";
    private @Nullable RefType ownType;
    private int version = 1;
    private @Nullable String saying;

    Cells(String source, Map<String, Integer> header, List<String> values) {
        this.source = source;
        this.header = header;
        this.values = values;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Reference> references() {
        return references;
    }

    /** What the row is about, unique within the file but for its versions. */
    String identity() {
        return identity;
    }

    /** What other rows point to when they name this one, or null for a row that nothing names. */
    @Nullable
    RefType ownType() {
        return ownType;
    }

    /** Which correction of its fact the row is. */
    int rowVersion() {
        return version;
    }

    /** What the row says, where a row with another name must not say the same; else null. */
    @Nullable
    String saying() {
        return saying;
    }

    /** Remembers what the row says, for a fact that has two sides and is told once. */
    void toldOnce(String what) {
        saying = what;
    }

    /** The row's own name, in a column; answers the id of its node. */
    String own(String column, RefType type) {
        ownType = type;
        identity = name(column);
        return ImportedId.of(source, type.type(), identity);
    }

    /** The row's own name, made of several cells; answers the id of its node. */
    String ownOf(RefType type, String... columns) {
        identity = joined(columns);
        return ImportedId.of(source, type.type(), identity);
    }

    /** The name of the fact that the row tells, made of one or several cells. */
    String fact(String type, String... columns) {
        identity = joined(columns);
        return source + ':' + type + ':' + identity;
    }

    /** A further id of the row, for something that it tells beside itself. */
    String idBeside(RefType type, String ref) {
        return ImportedId.of(source, type.type(), ref);
    }

    /** Another row that has to be named. Answers its id. */
    String ref(String column, RefType type) {
        String ref = name(column);
        return ref.isEmpty() ? "" : reference(column, type, ref);
    }

    /** Another row that may be named. Answers its id. */
    @Nullable
    String refOrNull(String column, RefType type) {
        String ref = textOrNull(column);
        return ref == null ? null : reference(column, type, ref);
    }

    /** Several other rows, parted by semicolons; the word {@code none} alone stands for an empty list. Null for an empty cell. */
    @Nullable
    List<String> refs(String column, RefType type, String none) {
        String refs = textOrNull(column);
        if (refs == null) {
            return null;
        }
        return refs.equals(none)
                ? List.of()
                : parts(refs).map(ref -> reference(column, type, ref)).toList();
    }

    private String reference(String column, RefType type, String ref) {
        String id = ImportedId.of(source, type.type(), ref);
        references.add(new Reference(type, id, column, ref));
        return id;
    }

    String text(String column) {
        String text = textOrNull(column);
        if (text == null) {
            problem(column, "missing: this cell has to be filled");
            return "";
        }
        return text;
    }

    @Nullable
    String textOrNull(String column) {
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

    @Nullable
    String codeOrNull(String column, Set<String> known) {
        String code = textOrNull(column);
        return code == null ? null : checked(column, code, known);
    }

    /** A code, or what stands in place of an empty cell. */
    String codeOr(String column, Set<String> known, String otherwise) {
        String code = codeOrNull(column, known);
        return code == null ? otherwise : code;
    }

    /** A code that has to be the name of one of the values. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
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

    @Nullable
    PartialDate date(String column) {
        return read(column, PartialDate::parse, "bad date");
    }

    /** When the row is true: its cells {@code from} and {@code to}. */
    ValidTime time() {
        return time("from", "to");
    }

    ValidTime time(String from, String to) {
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

    int version() {
        Integer said = read("version", Integer::valueOf, "not a whole number");
        version = said == null ? 1 : said;
        if (version < 1) {
            problem("version", "versions count from 1");
        }
        return version;
    }

    @Nullable
    Integer number(String column) {
        Integer number = read(column, Integer::valueOf, "not a whole number");
        if (number != null && number < 0) {
            problem(column, "less than 0");
        }
        return number;
    }

    @Nullable
    Boolean flag(String column) {
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
    void problem(String column, String reason) {
        String value = textOrNull(column);
        problems.add(new Problem(column, value == null ? "" : value, reason));
    }

    private String name(String column) {
        String name = text(column);
        if (name.chars().anyMatch(Character::isWhitespace)) {
            problem(column, "a ref has no white space");
        }
        return name;
    }

    private String joined(String... columns) {
        return Arrays.stream(columns)
                .map(column -> columns.length == 1 ? name(column) : String.valueOf(textOrNull(column)))
                .collect(Collectors.joining("/"));
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private <T> @Nullable T read(String column, Function<String, T> reading, String what) {
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
