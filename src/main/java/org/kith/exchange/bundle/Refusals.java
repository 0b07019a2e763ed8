package org.kith.exchange.bundle;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was refused: counted, the first ones kept to be shown, and all of them written to the report where one is asked for. */
final class Refusals implements Closeable {
    private static final int SHOWN = 20;

    private final List<Refusal> first = new ArrayList<>();
    private final Map<String, Integer> countByFile = new LinkedHashMap<>();
    private final @Nullable CsvWriter report;
    private final @Nullable Path file;
    private int count;

    /** @param file where the report goes, or null for none */
    Refusals(@Nullable Path file) throws IOException {
        this.file = file;
        this.report = file == null ? null : CsvWriter.builder().build(file);
        if (report != null) {
            report.writeRecord("file", "line", "column", "value", "reason");
        }
    }

    synchronized void add(Refusal refusal) {
        count++;
        countByFile.merge(refusal.file(), 1, Integer::sum);
        if (first.size() < SHOWN) {
            first.add(refusal);
        }
        if (report != null) {
            report.writeRecord(
                    refusal.file(),
                    refusal.line() == 0 ? "" : String.valueOf(refusal.line()),
                    refusal.column(),
                    refusal.value(),
                    refusal.reason());
        }
    }

    /** How many were refused. A row with two bad cells counts twice. */
    synchronized int count() {
        return count;
    }

    synchronized void print(PrintStream out) {
        if (count == 0) {
            return;
        }
        out.printf("Refused, by file: %s%n", countByFile);
        first.forEach(refusal -> out.println("  " + refusal));
        if (count > first.size()) {
            out.printf("  and %,d more%n", count - first.size());
        }
        out.println(file == null ? "Run it again with --report=FILE for all of them as CSV." : "All of them: " + file);
    }

    @Override
    public void close() throws IOException {
        if (report != null) {
            report.close();
        }
    }
}
