package org.kith.exchange.ssda903.validation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Tells a person what a return breaks: counts by rule, and every place in a file. */
public final class ValidationReport {
    private ValidationReport() {}

    /** A table: how often, which rule, what it asks, and whether it only warns. */
    public static String table(ReturnValidation validation) {
        return validation.counts().entrySet().stream()
                .map(entry -> "%8d  %-12s  %-7s  %s"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().number(),
                                entry.getKey().warnsOnly() ? "warning" : "error",
                                entry.getKey().asks()))
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with the files, a line each. */
    static String files(ReturnValidation validation) {
        return validation.files().stream()
                .map(each -> "%s: %s".formatted((each.file() + " " + each.column()).trim(), each.message()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Writes every finding as a row of CSV: file, line, column, value, rule, severity, asks, reason. What is wrong with a file has no line.
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    public static void write(Path file, ReturnValidation validation) {
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord("file", "line", "column", "value", "rule", "severity", "asks", "reason");
            validation
                    .files()
                    .forEach(each -> csv.writeRecord(
                            each.file(),
                            each.line() == 0 ? "" : Long.toString(each.line()),
                            each.column(),
                            each.value(),
                            each.code().name(),
                            "",
                            "",
                            each.message()));
            validation
                    .broken()
                    .forEach(each -> csv.writeRecord(
                            each.fault().row().file(),
                            Long.toString(each.fault().row().line()),
                            each.fault().column(),
                            each.fault().value(),
                            each.rule().number(),
                            each.rule().warnsOnly() ? "warning" : "error",
                            each.rule().asks(),
                            each.fault().reason()));
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + file + " cannot be written", e);
        }
    }
}
