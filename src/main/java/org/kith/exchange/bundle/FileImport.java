package org.kith.exchange.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.bundle.CellValues.Problem;
import org.kith.exchange.bundle.CsvRows.CsvRow;

/**
 * Reads one file of a bundle and hands its rows to a {@link BatchWriter} in batches. Corrections wait until the file is read, so that
 * they meet the versions before them whatever the order of the rows.
 */
final class FileImport<R> {
    private static final int BATCH = 5_000;

    private final BundleFile<R> file;
    private final String source;
    private final KnownRefs known;
    private final Refusals refusals;
    private final ImportCounts counts;
    private final boolean again;
    private final SeenRefs seen = new SeenRefs();
    private final SeenRefs sayings = new SeenRefs();
    private final List<Pending<R>> corrections = new ArrayList<>();
    private List<Pending<R>> batch = new ArrayList<>();
    private int width;

    /** @param again whether the file has been read before in this import, and its shape been judged */
    FileImport(
            BundleFile<R> file, String source, KnownRefs known, Refusals refusals, ImportCounts counts, boolean again) {
        this.file = file;
        this.source = source;
        this.known = known;
        this.refusals = refusals;
        this.counts = counts;
        this.again = again;
    }

    void run(Path path, BatchWriter writer) throws IOException {
        try (CsvRows rows = new CsvRows(path)) {
            Map<String, Integer> header = header(rows);
            if (header == null) {
                return;
            }
            CsvRow row = rows.next();
            while (row != null) {
                read(row, header);
                if (batch.size() >= BATCH) {
                    hand(writer, batch);
                    batch = new ArrayList<>();
                }
                row = rows.next();
            }
        }
        hand(writer, batch);
        corrections.sort(Comparator.comparingInt(Pending::version));
        for (int from = 0; from < corrections.size(); from += BATCH) {
            writer.finish();
            hand(writer, corrections.subList(from, Math.min(from + BATCH, corrections.size())));
        }
        writer.finish();
    }

    private void hand(BatchWriter writer, List<Pending<R>> rows) {
        if (!rows.isEmpty()) {
            writer.write(file, rows);
        }
    }

    private @Nullable Map<String, Integer> header(CsvRows rows) throws IOException {
        CsvRow row = rows.next();
        if (row == null) {
            refuse(0, "", "", "empty: the first line names the columns");
            return null;
        }
        if (row.problem() != null) {
            refuse(row.line(), "", row.text(), "the line that names the columns cannot be read: " + row.problem());
            return null;
        }
        Map<String, Integer> header = new LinkedHashMap<>();
        boolean usable = true;
        for (int i = 0; i < row.cells().size(); i++) {
            String column = row.cells().get(i).strip();
            if (!file.columns().contains(column)) {
                refuse(
                        row.line(),
                        column,
                        "",
                        "unknown column, not read; known are " + String.join(", ", file.columns()));
            } else if (header.put(column, i) != null) {
                refuse(row.line(), column, "", "the column is there twice; the file was not read");
                usable = false;
            }
        }
        for (String column : file.required()) {
            if (!header.containsKey(column)) {
                refuse(row.line(), column, "", "the column is missing; the file was not read");
                usable = false;
            }
        }
        rows.width(row.cells().size());
        width = row.cells().size();
        return usable ? header : null;
    }

    private void read(CsvRow row, Map<String, Integer> header) {
        if (!again) {
            counts.read(file.name().equals(RefType.PERSON.file()));
        }
        if (row.problem() != null) {
            refuse(row.line(), "", row.text(), row.problem());
            return;
        }
        if (row.cells().size() != width) {
            String reason =
                    "has %d cells and the header has %d".formatted(row.cells().size(), width);
            refuse(row.line(), "", row.text(), reason);
            return;
        }
        Cells cells = new Cells(source, header, row.cells());
        @Nullable R value = file.reading().apply(cells);
        if (!cells.problems().isEmpty()) {
            for (Problem problem : cells.problems()) {
                refusals.add(new Refusal(file.name(), row.line(), problem.column(), problem.value(), problem.reason()));
            }
            return;
        }
        if (value != null && isNew(row, cells)) {
            Pending<R> pending = Pending.of(row, cells, value, known);
            (pending.version() > 1 ? corrections : batch).add(pending);
        }
    }

    /** Whether the file has not said it before. A row that is there twice and says the same is passed over. */
    private boolean isNew(CsvRow row, Cells cells) {
        if (cells.identity().isEmpty()) {
            return true;
        }
        String identity = cells.identity() + '\u001f' + cells.rowVersion();
        long content = SeenRefs.hash(String.join("\u001f", row.cells()));
        int first = seen.firstLine(identity, Math.toIntExact(row.line()), content);
        if (first > 0 && !seen.sameContent(identity, content)) {
            String reason = file.columns().contains("version")
                    ? "the same version with other values stands in line %d; a correction takes the next version"
                    : "duplicate ref: line %d has it with other values";
            refusals.add(new Refusal(
                    file.name(), row.line(), file.required().getFirst(), cells.identity(), reason.formatted(first)));
        }
        return first == 0 && isToldOnce(row, cells);
    }

    private boolean isToldOnce(CsvRow row, Cells cells) {
        String saying = cells.saying();
        if (saying == null) {
            return true;
        }
        long ref = SeenRefs.hash(cells.identity());
        int first = sayings.firstLine(saying, Math.toIntExact(row.line()), ref);
        if (first == 0 || sayings.sameContent(saying, ref)) {
            return true;
        }
        String reason =
                "line %d tells the same under another ref; a tie is told once, from either side".formatted(first);
        refusals.add(new Refusal(file.name(), row.line(), file.required().getFirst(), cells.identity(), reason));
        return false;
    }

    private void refuse(long line, String column, String value, @Nullable String reason) {
        if (!again) {
            refusals.add(new Refusal(file.name(), line, column, value, String.valueOf(reason)));
        }
    }
}
