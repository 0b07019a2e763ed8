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
import org.kith.care.Code;
import org.kith.care.CodeTable;

/** Reads the files of a return from a folder. Names of files and columns may be in any case; a byte order mark is no harm. */
final class ReturnFolder {
    static final String HEADER = "header";
    static final String EPISODES = "episodes";

    private static final Map<String, List<String>> COLUMNS = Map.of(
            HEADER,
            List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
            EPISODES,
            List.of(
                    "CHILD",
                    "DECOM",
                    "RNE",
                    "LS",
                    "CIN",
                    "PLACE",
                    "PLACE_PROVIDER",
                    "DEC",
                    "REC",
                    "REASON_PLACE_CHANGE",
                    "HOME_POST",
                    "PL_POST",
                    "URN"));

    private final Path folder;
    private final Findings findings;
    private final Map<String, Path> files;

    private ReturnFolder(Path folder, Map<String, Path> files, Findings findings) {
        this.folder = folder;
        this.files = files;
        this.findings = findings;
    }

    /**
     * @throws NotAReturnException where the folder has neither of the files that are read
     * @throws UncheckedIOException where it cannot be read
     */
    static ReturnFolder open(Path folder, Findings findings) {
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
        if (!files.containsKey(HEADER) && !files.containsKey(EPISODES)) {
            throw new NotAReturnException(folder + " has neither header.csv nor episodes.csv");
        }
        ReturnFolder opened = new ReturnFolder(folder, files, findings);
        opened.tellOfOtherFiles();
        return opened;
    }

    /** The rows of a file, in their order; none where the folder does not have it. */
    List<ReturnRow> rows(String name) {
        Path file = files.get(name);
        if (file == null) {
            findings.file(FindingCode.FILE_MISSING, name + ".csv", "");
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
                    columns = columns(name, file, csvRow.getFields());
                } else {
                    rows.add(row(file, columns, csvRow));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private List<String> columns(String name, Path file, List<String> fields) {
        List<String> columns = fields.stream()
                .map(field -> field.trim().toUpperCase(Locale.ROOT))
                .toList();
        if (!columns.contains("CHILD")) {
            throw new NotAReturnException(file + " has no column CHILD in its first row, which is " + fields);
        }
        Set<String> expected = new HashSet<>(COLUMNS.getOrDefault(name, List.of()));
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

    private void tellOfOtherFiles() {
        files.forEach((name, path) -> {
            boolean read =
                    CodeTable.RETURN_FILE.find(name).map(ReturnFolder::isRead).orElse(false);
            if (!read) {
                findings.file(FindingCode.FILE_NOT_READ, path.getFileName().toString(), "");
            }
        });
    }

    private static boolean isRead(Code file) {
        return file.is("reads");
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
