package org.kith.audit;

import java.util.List;
import org.kith.graph.Row;

/** Segments as the store has them. What is missing from one, or is of another type, reads as empty, so that a verification goes on and tells it. */
final class Stored {

    private Stored() {}

    static Segment segment(Row row) {
        return new Segment(
                text(row, "chain"),
                (int) number(row, "number"),
                text(row, "keyId"),
                number(row, "first"),
                number(row, "last"),
                text(row, "before"),
                text(row, "head"),
                text(row, "seal"),
                texts(row, "lines"),
                texts(row, "macs"));
    }

    private static String text(Row row, String name) {
        try {
            return row.has(name) ? row.text(name) : "";
        } catch (ClassCastException e) {
            return "";
        }
    }

    private static long number(Row row, String name) {
        try {
            return row.has(name) ? row.longNumber(name) : 0;
        } catch (ClassCastException e) {
            return 0;
        }
    }

    private static List<String> texts(Row row, String name) {
        try {
            return row.has(name) ? row.texts(name) : List.of();
        } catch (ClassCastException e) {
            return List.of();
        }
    }
}
