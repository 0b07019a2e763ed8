package org.kith.kinship.relation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.person.Sex;

/** The families of the scenario table, as people.csv and ties.csv tell them. A name is an id. */
final class FamilyFiles {
    private static final Path FOLDER = Path.of("src/test/resources/kinship");
    private static final String SAME = "same human as";

    private final Map<String, List<FamilyMember>> members = new LinkedHashMap<>();
    private final Map<String, List<FamilyTie>> ties = new LinkedHashMap<>();
    private final Map<String, List<Family.SamePeople>> same = new LinkedHashMap<>();

    private FamilyFiles() {}

    /** By the name of the family. */
    static Map<String, Family> families() {
        FamilyFiles files = new FamilyFiles();
        rows("people.csv").forEach(files::person);
        rows("ties.csv").forEach(files::tie);
        Map<String, Family> families = new LinkedHashMap<>();
        files.members.forEach((name, people) -> families.put(name, files.family(name, people)));
        return families;
    }

    static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private Family family(String name, List<FamilyMember> people) {
        return new Family(people, ties.getOrDefault(name, List.of()), same.getOrDefault(name, List.of()));
    }

    private void person(NamedCsvRecord row) {
        FamilyMember member = new FamilyMember(row.getField("person"), sex(row), date(row, "born"));
        List<FamilyMember> family = members.computeIfAbsent(row.getField("family"), name -> new ArrayList<>());
        if (family.stream().anyMatch(other -> other.id().equals(member.id()))) {
            throw new IllegalArgumentException("people.csv has two of " + row);
        }
        family.add(member);
    }

    private void tie(NamedCsvRecord row) {
        String family = row.getField("family");
        String from = known(family, row.getField("from"));
        String to = known(family, row.getField("to"));
        if (row.getField("tie").equals(SAME)) {
            same.computeIfAbsent(family, name -> new ArrayList<>()).add(new Family.SamePeople(from, to));
            return;
        }
        TableTie words = TableTie.of(row.getField("tie"));
        boolean turned = words.isMutual() && from.compareTo(to) > 0;
        ties.computeIfAbsent(family, name -> new ArrayList<>())
                .add(new FamilyTie(
                        "line" + row.getStartingLineNumber(),
                        words.kind,
                        words.detail,
                        turned ? to : from,
                        turned ? from : to,
                        certainty(row.getField("how_sure")),
                        PartialDate.between(date(row, "since"), date(row, "until")),
                        TableTie.side(row.getField("tie")),
                        words.home));
    }

    private String known(String family, String person) {
        if (members.getOrDefault(family, List.of()).stream()
                .noneMatch(each -> each.id().equals(person))) {
            throw new IllegalArgumentException("people.csv has nobody " + person + " in the family " + family);
        }
        return person;
    }

    private static @Nullable Certainty certainty(String words) {
        if (words.equals("disproven")) {
            return null;
        }
        return words.isEmpty() ? Certainty.ASSERTED : Certainty.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Sex sex(NamedCsvRecord row) {
        return row.getField("sex").isEmpty() ? null : Sex.valueOf(row.getField("sex"));
    }

    private static @Nullable PartialDate date(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? null : PartialDate.parse(row.getField(column));
    }
}
