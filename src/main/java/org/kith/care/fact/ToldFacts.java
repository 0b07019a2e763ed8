package org.kith.care.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/** Reads what {@link FactCypher} tells. */
public final class ToldFacts {

    private ToldFacts() {}

    /** A child's facts of a kind, newest first; none where they were not asked for. */
    public static <T> List<T> list(Parts parts, ChildFact kind, String childId, BiFunction<String, Row, T> read) {
        return parts.of(kind.label(), childId).stream()
                .map(row -> read.apply(childId, row))
                .toList();
    }

    /** The first day of something; null where it is not known. */
    public static @Nullable LocalDate begun(Row told) {
        LocalDate from = told.date("fromMin");
        return from.equals(ValidTime.UNKNOWN_START) ? null : from;
    }

    /** The day on which something ended; null while it goes on. */
    public static @Nullable LocalDate ended(Row told) {
        LocalDate to = told.date("toMax");
        return to.equals(ValidTime.OPEN_END) ? null : to;
    }
}
