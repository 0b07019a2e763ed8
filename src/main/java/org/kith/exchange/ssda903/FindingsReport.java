package org.kith.exchange.ssda903;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells a person what was found: counts by code and column, and every row in a file. */
public final class FindingsReport {
    private record Kind(FindingCode code, String column) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::code).thenComparing(Kind::column);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private FindingsReport() {}

    /** A table: how often, which code, in which column, the rule and what it means. */
    public static String table(List<Finding> findings) {
        Map<Kind, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Kind(finding.code(), finding.column()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> "%8d  %-30s  %-19s  %s%s"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().code(),
                                entry.getKey().column(),
                                entry.getKey().code().meaning(),
                                rule(entry.getKey().code())))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Writes every finding as a row of CSV: file, line, column, value, code, message.
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    public static void write(Path file, List<Finding> findings) {
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord("file", "line", "column", "value", "code", "message");
            findings.forEach(each -> csv.writeRecord(
                    each.file(),
                    each.line() == 0 ? "" : Long.toString(each.line()),
                    each.column(),
                    each.value(),
                    each.code().name(),
                    each.message()));
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + file + " cannot be written", e);
        }
    }

    private static String rule(FindingCode code) {
        return code.rule().isEmpty() ? "" : " (rule " + code.rule() + ")";
    }
}
