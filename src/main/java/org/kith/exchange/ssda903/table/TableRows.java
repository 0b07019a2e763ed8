package org.kith.exchange.ssda903.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.Findings;
import org.kith.exchange.ssda903.ReturnRow;

/** Reads the rows of a table. A row that names no child, or lacks what the fact needs, is refused; one that stands there twice counts once. */
public final class TableRows {
    /** Columns that the header says of the child, too. */
    private static final List<String> OF_THE_CHILD = List.of("DOB", "SEX");

    private final FactTable table;
    private final Map<String, ReturnRow> headers;
    private final Findings findings;
    private final Map<Map<String, String>, ReturnRow> seen = new HashMap<>();
    private final Map<String, Integer> refs = new HashMap<>();

    /** @param headers the row of the header of each child */
    public TableRows(FactTable table, Map<String, ReturnRow> headers, Findings findings) {
        this.table = table;
        this.headers = headers;
        this.findings = findings;
    }

    /** The rows of each child, in the order of the file. */
    public Map<String, List<FactRow>> byChild(List<ReturnRow> rows) {
        Map<String, List<FactRow>> byChild = new LinkedHashMap<>();
        for (ReturnRow row : rows) {
            ReturnRow same = seen.putIfAbsent(row.values(), row);
            if (!row.has("CHILD")) {
                findings.row(FindingCode.CHILD_MISSING, row, "");
            } else if (same != null) {
                findings.row(FindingCode.DUPLICATE_ROW, row, "As line " + same.line());
            } else {
                read(row)
                        .ifPresent(fact -> byChild.computeIfAbsent(row.get("CHILD"), child -> new ArrayList<>())
                                .add(fact));
            }
        }
        return byChild;
    }

    private Optional<FactRow> read(ReturnRow row) {
        Map<String, Object> values = new HashMap<>();
        List<String> unread = new ArrayList<>();
        ofTheChild(row, unread);
        table.columns().forEach(column -> column.read(row, values, unread, findings));
        for (Column<?> column : table.columns()) {
            if (!column.isThere(row, values, findings)) {
                return Optional.empty();
            }
        }
        return Optional.of(new FactRow(ref(row), row, values, unread));
    }

    /** The child is who the header says; what the row says otherwise is kept. */
    private void ofTheChild(ReturnRow row, List<String> unread) {
        ReturnRow header = headers.get(row.get("CHILD"));
        for (String column : OF_THE_CHILD) {
            if (table.table().columns().contains(column)
                    && !row.get(column).equals(header == null ? "" : header.get(column))) {
                unread.add(column + '=' + row.get(column));
                if (header != null) {
                    findings.value(FindingCode.NOT_AS_IN_HEADER, row, column, "The header says " + header.get(column));
                }
            }
        }
    }

    /** The child and what tells the row from the child's others, and a number where that does not. */
    private String ref(ReturnRow row) {
        String ref = row.get("CHILD")
                + table.key().stream()
                        .map(column -> '|' + row.get(column.name()))
                        .collect(Collectors.joining());
        int number = refs.merge(ref, 1, Integer::sum);
        return number == 1 ? ref : ref + '|' + number;
    }
}
