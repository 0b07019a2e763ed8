package org.kith.exchange.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ImportedId;

/** The cells of one row with what they say about the row itself: its name, its version, and the rows that it names. */
public final class Cells extends CellValues {
    /** A cell that names another row. */
    record Reference(RefType type, String id, String column, String ref) {}

    private final String source;
    private final List<Reference> references = new ArrayList<>();
    private String identity = "";
    private @Nullable RefType ownType;
    private int version = 1;
    private @Nullable String saying;

    Cells(String source, Map<String, Integer> header, List<String> values) {
        super(header, values);
        this.source = source;
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
    public String own(String column, RefType type) {
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
    public String idBeside(RefType type, String ref) {
        return ImportedId.of(source, type.type(), ref);
    }

    /** Another row that has to be named. Answers its id. */
    String ref(String column, RefType type) {
        String ref = name(column);
        return ref.isEmpty() ? "" : reference(column, type, ref);
    }

    /** Another row that may be named. Answers its id. */
    public @Nullable String refOrNull(String column, RefType type) {
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

    /** Another row that stands in a part of a cell. Answers its id. */
    public String refIn(String column, RefType type, String ref) {
        return reference(column, type, ref);
    }

    private String reference(String column, RefType type, String ref) {
        String id = ImportedId.of(source, type.type(), ref);
        references.add(new Reference(type, id, column, ref));
        return id;
    }

    int version() {
        Integer said = read("version", Integer::valueOf, "not a whole number");
        version = said == null ? 1 : said;
        if (version < 1) {
            problem("version", "versions count from 1");
        }
        return version;
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
}
