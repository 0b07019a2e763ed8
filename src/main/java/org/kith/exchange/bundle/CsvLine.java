package org.kith.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row as RFC 4180 has them, read strictly: a parser that lets a stray quote pass takes the wrong lines for a row.
 *
 * @param cells what was read
 * @param open whether the text ends inside a cell in quotes, so that the row goes on in the next line
 * @param problem what is wrong, or null
 */
record CsvLine(List<String> cells, boolean open, @Nullable String problem) {

    static CsvLine of(String text) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            int end = quoted ? closingQuote(text, at + 1) + 1 : comma(text, at);
            if (quoted && end == 0) {
                return new CsvLine(cells, true, null);
            }
            String cell = quoted ? text.substring(at + 1, end - 1).replace("\"\"", "\"") : text.substring(at, end);
            if (!quoted && cell.indexOf('"') >= 0) {
                return new CsvLine(cells, false, "a quote stands in a cell that is not in quotes");
            }
            cells.add(cell);
            if (end == text.length()) {
                return new CsvLine(cells, false, null);
            }
            if (text.charAt(end) != ',') {
                return new CsvLine(
                        cells,
                        false,
                        "something stands behind a closing quote; a quote inside a cell is written twice");
            }
            at = end + 1;
        }
    }

    private static int comma(String text, int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.length() : comma;
    }

    /** Where the quote is that closes the cell, or -1. */
    private static int closingQuote(String text, int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }
}
