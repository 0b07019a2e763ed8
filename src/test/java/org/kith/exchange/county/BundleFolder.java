package org.kith.exchange.county;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle as it lies in a folder, read whole, and what is wrong with it. */
final class BundleFolder {
    /** Which column points into which file. */
    private static final Map<String, String> POINTS_TO = Map.ofEntries(
            Map.entry("localities.authority", "authorities"),
            Map.entry("addresses.locality", "localities"),
            Map.entry("teams.authority", "authorities"),
            Map.entry("professionals.person", "people"),
            Map.entry("team_members.professional", "professionals"),
            Map.entry("team_members.team", "teams"),
            Map.entry("names.person", "people"),
            Map.entry("identifiers.person", "people"),
            Map.entry("identifiers.authority", "authorities"),
            Map.entry("children.person", "people"),
            Map.entry("children.authority", "authorities"),
            Map.entry("children.home_locality", "localities"),
            Map.entry("children.team", "teams"),
            Map.entry("ties.from_person", "people"),
            Map.entry("ties.to_person", "people"),
            Map.entry("same_as.person", "people"),
            Map.entry("same_as.other", "people"),
            Map.entry("households.address", "addresses"),
            Map.entry("household_members.household", "households"),
            Map.entry("household_members.person", "people"),
            Map.entry("settings.address", "addresses"),
            Map.entry("settings.authority", "authorities"),
            Map.entry("school_runs.setting", "settings"),
            Map.entry("school_runs.school", "schools"),
            Map.entry("home_workers.setting", "settings"),
            Map.entry("home_workers.professional", "professionals"),
            Map.entry("setting_carers.setting", "settings"),
            Map.entry("setting_carers.person", "people"),
            Map.entry("approvals.setting", "settings"),
            Map.entry("registrations.setting", "settings"),
            Map.entry("exemptions.setting", "settings"),
            Map.entry("exemptions.authority", "authorities"),
            Map.entry("episodes.child", "children"),
            Map.entry("episodes.placement", "placements"),
            Map.entry("placements.child", "children"),
            Map.entry("placements.setting", "settings"),
            Map.entry("order_people.order", "orders"),
            Map.entry("order_people.person", "people"),
            Map.entry("restrictions.protects", "people"),
            Map.entry("restrictions.against", "people"),
            Map.entry("restrictions.order", "orders"),
            Map.entry("allocations.professional", "professionals"),
            Map.entry("allocations.child", "children"));

    private static final Set<String> DATES =
            Set.of("from", "to", "team_from", "team_to", "birth_date", "expected_date", "death_date");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");

    private final Map<String, List<NamedCsvRecord>> files = new HashMap<>();
    private final Map<String, Set<String>> refs = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    BundleFolder(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".csv")).toList()) {
                String name = path.getFileName().toString().replace(".csv", "");
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
                    files.put(name, reader.stream().toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundle in " + folder, e);
        }
        files.forEach(this::collectRefs);
        files.forEach(this::check);
    }

    /** Everything that is wrong, a sentence each; empty for a good bundle. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    Set<String> names() {
        return files.keySet();
    }

    List<NamedCsvRecord> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    Set<String> refs(String file) {
        return refs.getOrDefault(file, Set.of());
    }

    private void collectRefs(String file, List<NamedCsvRecord> rows) {
        Set<String> seen = new HashSet<>();
        Set<String> withVersion = new HashSet<>();
        String column = file.equals("children") ? "person" : "ref";
        for (NamedCsvRecord row : rows) {
            row.findField(column).ifPresent(ref -> {
                seen.add(ref);
                String version =
                        row.findField("version").filter(v -> !v.isEmpty()).orElse("1");
                if (ref.isBlank() || ref.contains(" ") || !withVersion.add(ref + '|' + version)) {
                    problems.add(at(file, row) + ": ref " + ref + " stands twice, is empty, or has white space");
                }
            });
        }
        refs.put(file, seen);
    }

    private void check(String file, List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            row.getFieldsAsMap().forEach((column, value) -> {
                if (!value.isEmpty()) {
                    cell(file, row, column, value);
                }
            });
            order(file, row);
        }
    }

    private void cell(String file, NamedCsvRecord row, String column, String value) {
        String target = POINTS_TO.get(file + '.' + column);
        if (target != null && !refs(target).contains(value)) {
            problems.add(at(file, row) + ": " + column + " " + value + " is not in " + target + ".csv");
        }
        if (DATES.contains(column) && !DATE.matcher(value).matches()) {
            problems.add(at(file, row) + ": " + column + " " + value + " is no partial date");
        }
        if (column.equals("recorded_at") && !DATE_TIME.matcher(value).matches()) {
            problems.add(at(file, row) + ": recorded_at " + value + " is no date-time with offset");
        }
    }

    private void order(String file, NamedCsvRecord row) {
        String from = row.findField("from").orElse("");
        String to = row.findField("to").orElse("");
        int said = Math.min(from.length(), to.length());
        if (from.substring(0, said).compareTo(to.substring(0, said)) > 0) {
            problems.add(at(file, row) + ": from " + from + " is after to " + to);
        }
    }

    private static String at(String file, NamedCsvRecord row) {
        return file + ".csv line " + row.getStartingLineNumber();
    }
}
