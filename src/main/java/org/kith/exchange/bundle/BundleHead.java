package org.kith.exchange.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.bundle.CsvRows.CsvRow;
import org.kith.graph.Provenance;

/** The file {@code bundle.csv}: who says what the bundle says. */
final class BundleHead {
    private static final List<String> COLUMNS = List.of("source", "description", "recorded_by");

    /** Part of every key and id that is made from the bundle. */
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private BundleHead() {}

    /** @throws NotABundleException where there is no such file or it does not name a source */
    static Provenance read(Path folder) throws IOException {
        Path file = folder.resolve(BundleFiles.BUNDLE);
        if (!Files.isRegularFile(file)) {
            throw new NotABundleException(folder + " has no bundle.csv, which names the source of the bundle");
        }
        try (CsvRows rows = new CsvRows(file)) {
            List<String> header = cells(rows.next());
            List<String> row = cells(rows.next());
            if (rows.next() != null || row.size() != header.size()) {
                throw new NotABundleException("bundle.csv has to have a header and one row, both with the columns "
                        + String.join(", ", COLUMNS));
            }
            header.stream()
                    .filter(column -> !COLUMNS.contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw new NotABundleException("bundle.csv has the unknown column " + column + "; known are "
                                + String.join(", ", COLUMNS));
                    });
            String source = cell(header, row, "source");
            if (source == null || !SOURCE.matcher(source).matches()) {
                throw new NotABundleException(
                        "bundle.csv has to name a source of letters, digits, dots, hyphens and low lines, "
                                + "and says '" + source + "'");
            }
            return new Provenance(source, cell(header, row, "recorded_by"));
        }
    }

    private static List<String> cells(@Nullable CsvRow row) {
        if (row == null || row.problem() != null) {
            throw new NotABundleException("bundle.csv cannot be read"
                    + (row == null
                            ? ": it has to have a header and one row"
                            : ", line " + row.line() + ": " + row.problem()));
        }
        return row.cells().stream().map(String::strip).toList();
    }

    private static @Nullable String cell(List<String> header, List<String> row, String column) {
        int at = header.indexOf(column);
        return at < 0 || row.get(at).isEmpty() ? null : row.get(at);
    }
}
