package org.kith.exchange.ssda903;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a return from a folder. Names of files and columns may be in any case; a byte order mark is no harm. */
final class ReturnFolder {
    private final Path folder;
    private final Findings findings;
    private final Map<String, Path> files;

    private ReturnFolder(Path folder, Map<String, Path> files, Findings findings) {
        this.folder = folder;
        this.files = files;
        this.findings = findings;
    }

    /**
     * @throws NotAReturnException where the folder has neither header nor episodes
     * @throws UncheckedIOException where it cannot be read
     */
    static ReturnFolder open(Path folder, Findings findings) {
        ReturnFolder opened = find(folder, findings);
        opened.files.forEach((name, path) -> {
            if (ReturnTable.ofFile(name).isEmpty()) {
                findings.file(FindingCode.FILE_NOT_READ, path.getFileName().toString(), "");
            }
        });
        return opened;
    }

    private static ReturnFolder find(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            throw new NotAReturnException(folder + " is not a folder");
        }
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(path -> nameOf(path).endsWith(".csv"))
                    .forEach(path -> files.put(nameOf(path).replaceFirst("\\.csv$", ""), path));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        if (!files.containsKey(ReturnTable.HEADER.file()) && !files.containsKey(ReturnTable.EPISODES.file())) {
            throw new NotAReturnException(folder + " has neither header.csv nor episodes.csv");
        }
        return new ReturnFolder(folder, files, findings);
    }

    boolean has(ReturnTable table) {
        return table.fileNames().stream().anyMatch(files::containsKey);
    }

    /** The rows of a file, in their order; none where the folder does not have it. */
    List<ReturnRow> rows(ReturnTable table) {
        Path file = table.fileNames().stream()
                .filter(files::containsKey)
                .findFirst()
                .map(files::get)
                .orElse(null);
        if (file == null) {
            findings.file(FindingCode.FILE_MISSING, table.file() + ".csv", "");
            return List.of();
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            List<ReturnRow> rows = new ArrayList<>();
            List<String> columns = List.of();
            for (CsvRecord csvRow : csv) {
                if (columns.isEmpty()) {
                    columns = columns(table, file, csvRow.getFields());
                } else {
                    rows.add(row(file, columns, csvRow));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private List<String> columns(ReturnTable table, Path file, List<String> fields) {
        List<String> columns = fields.stream()
                .map(field -> field.trim().toUpperCase(Locale.ROOT))
                .toList();
        if (!columns.contains("CHILD")) {
            throw new NotAReturnException(file + " has no column CHILD in its first row, which is " + fields);
        }
        Set<String> expected = new HashSet<>(table.columns());
        expected.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> findings.file(
                        FindingCode.COLUMN_MISSING, file.getFileName().toString(), column));
        columns.stream()
                .filter(column -> !expected.contains(column))
                .forEach(column -> findings.file(
                        FindingCode.COLUMN_NOT_READ, file.getFileName().toString(), column));
        return columns;
    }

    private ReturnRow row(Path file, List<String> columns, CsvRecord csvRow) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), csvRow.getFieldCount()); i++) {
            values.put(columns.get(i), csvRow.getField(i).trim());
        }
        ReturnRow row = new ReturnRow(file.getFileName().toString(), csvRow.getStartingLineNumber(), values);
        if (csvRow.getFieldCount() != columns.size()) {
            findings.row(
                    FindingCode.FIELD_COUNT,
                    row,
                    "It has %d, the first row %d".formatted(csvRow.getFieldCount(), columns.size()));
        }
        return row;
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
