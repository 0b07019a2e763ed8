package org.kith.exchange.ssda903.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;

/** A small return that a rule fails or passes, as a row of {@code ssda903/rules/} writes it. */
record Scenario(String rule, boolean fails, String rows, List<String> finds) {
    static final Path RULES = Path.of("src/test/resources/ssda903/rules");
    private static final Map<ReturnTable, Map<String, String>> DEFAULTS = defaults();

    static List<Scenario> all() {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".csv") && !file.endsWith("defaults.csv"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedReturn asReturn() {
        Map<ReturnTable, List<ReturnRow>> tables = new EnumMap<>(ReturnTable.class);
        CollectionYear year = CollectionYear.parse("2026-27");
        for (String row : rows.split(" \\| ")) {
            String[] words = row.split(" ");
            if (words[0].equals("year")) {
                year = CollectionYear.parse(words[1]);
            } else {
                add(tables, table(words[0]), Arrays.copyOfRange(words, 1, words.length));
            }
        }
        if (!tables.containsKey(ReturnTable.HEADER)) {
            add(tables, ReturnTable.HEADER);
        }
        return new CheckedReturn(new WholeReturn(tables, List.of()), year);
    }

    @Override
    public String toString() {
        return "rule " + rule + (fails ? " fails: " : " passes: ") + rows;
    }

    private static void add(Map<ReturnTable, List<ReturnRow>> tables, ReturnTable table, String... cells) {
        List<ReturnRow> rows = tables.computeIfAbsent(table, each -> new ArrayList<>());
        if (!Arrays.equals(cells, new String[] {"-"})) {
            Map<String, String> values = new HashMap<>(DEFAULTS.getOrDefault(table, Map.of()));
            values.putAll(cells(table, cells));
            rows.add(new ReturnRow(table.file() + ".csv", rows.size() + 2L, values));
        }
    }

    private static Map<String, String> cells(ReturnTable table, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", -1);
            if (!table.columns().contains(parts[0])) {
                throw new IllegalArgumentException(table + " has no column " + parts[0]);
            }
            values.put(parts[0], parts[1]);
        }
        return values;
    }

    private static ReturnTable table(String file) {
        return Arrays.stream(ReturnTable.values())
                .filter(table -> table.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + file));
    }

    private static List<Scenario> read(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Scenario(
                            row.getField("rule"),
                            row.getField("outcome").equals("fails"),
                            row.getField("return"),
                            row.getField("finds").isEmpty()
                                    ? List.of()
                                    : List.of(row.getField("finds").split(" \\| "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<ReturnTable, Map<String, String>> defaults() {
        Map<ReturnTable, Map<String, String>> defaults = new EnumMap<>(ReturnTable.class);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(RULES.resolve("defaults.csv"))) {
            rows.forEach(row -> {
                ReturnTable table = table(row.getField("table"));
                defaults.put(table, cells(table, row.getField("row").split(" ")));
            });
            return defaults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
