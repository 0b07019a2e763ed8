package org.kith.exchange.county;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of the bundle while they are written, row by row. Hands out the refs of each file. */
final class CountyFiles implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** In the order of the tables. */
    private final List<CsvWriter> writers = new ArrayList<>();

    private final long[] rows = new long[CountyTable.values().length];
    private final long[] refs = new long[CountyTable.values().length];

    CountyFiles(Path folder) {
        try {
            Files.createDirectories(folder);
            for (CountyTable table : CountyTable.values()) {
                writers.add(open(folder.resolve(table.fileName())));
                row(table, table.columns.toArray());
                rows[table.ordinal()] = 0;
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("Cannot write the county to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static CsvWriter open(Path file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER));
    }

    /** A ref that no row of the file has yet. */
    String ref(CountyTable table) {
        return table.prefix + ++refs[table.ordinal()];
    }

    /** Writes a row; a null cell is not known. */
    void row(CountyTable table, @Nullable Object... cells) {
        if (cells.length != table.columns.size()) {
            throw new IllegalArgumentException(
                    table.fileName() + " has " + table.columns.size() + " columns, not " + cells.length);
        }
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            texts[i] = cell == null ? "" : cell.toString();
        }
        writers.get(table.ordinal()).writeRecord(texts);
        rows[table.ordinal()]++;
    }

    /** How many rows the file has. */
    long rows(CountyTable table) {
        return rows[table.ordinal()];
    }

    /** Written down on the morning after. */
    static String recorded(LocalDate day) {
        return day.plusDays(1) + "T09:30:00Z";
    }

    @Override
    public void close() {
        UncheckedIOException failure = null;
        for (CsvWriter writer : writers) {
            try {
                writer.close();
            } catch (IOException e) {
                failure = new UncheckedIOException("Cannot finish the files of the county: " + e.getMessage(), e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
