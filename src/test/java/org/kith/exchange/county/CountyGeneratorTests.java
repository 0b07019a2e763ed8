package org.kith.exchange.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyGeneratorTests {
    private static final int CHILDREN = 400;

    @TempDir
    private static Path folder;

    private static CountySize size;
    private static BundleFolder county;

    @BeforeAll
    static void generate() {
        size = new CountyGenerator().generate(CHILDREN, 42, folder.resolve("42"));
        county = new BundleFolder(folder.resolve("42"));
    }

    @Test
    void referencesResolveRefsAreUniqueAndDatesAreDates() {
        assertThat(county.problems()).isEmpty();
    }

    @Test
    void hasTheFilesAndColumnsOfTheDemoCounty() throws IOException {
        BundleFolder seed = new BundleFolder(Path.of("graph-seed"));
        assertThat(county.names()).isEqualTo(seed.names());
        for (String file : seed.names()) {
            assertThat(columns(folder.resolve("42"), file)).as(file).isEqualTo(columns(Path.of("graph-seed"), file));
        }
    }

    private static String columns(Path bundle, String file) throws IOException {
        return Files.readAllLines(bundle.resolve(file + ".csv")).getFirst();
    }

    @Test
    void usesNoWordThatThePageOfTheDemoCountyDoesNotAllow() throws IOException {
        String readme = Files.readString(Path.of("graph-seed/README.md"));
        List<String> columns = List.of(
                "ties.type",
                "ties.kind",
                "ties.side",
                "ties.status",
                "ties.guard",
                "names.kind",
                "household_members.role",
                "settings.kind",
                "setting_carers.role",
                "home_workers.role",
                "school_runs.by",
                "approvals.category",
                "orders.kind",
                "restrictions.kind",
                "teams.kind",
                "placements.change_reason",
                "allocations.role");
        for (String column : columns) {
            String[] parts = column.split("\\.");
            assertThat(county.rows(parts[0]))
                    .as(column)
                    .map(row -> row.getField(parts[1]))
                    .allMatch(word -> word.isEmpty() || readme.contains('`' + word + '`'));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        new CountyGenerator().generate(CHILDREN, 42, folder.resolve("again"));
        new CountyGenerator().generate(CHILDREN, 43, folder.resolve("43"));
        for (String file : county.names()) {
            Path first = folder.resolve("42").resolve(file + ".csv");
            assertThat(folder.resolve("again").resolve(file + ".csv")).hasSameBinaryContentAs(first);
        }
        assertThat(Files.mismatch(folder.resolve("42/people.csv"), folder.resolve("43/people.csv")))
                .isNotNegative();
    }

    @Test
    void hasSoManyChildrenInCareAndAboutTwentyFivePeopleForEach() {
        Set<String> inCare = new HashSet<>();
        county.rows("episodes").stream()
                .filter(e -> e.getField("to").isEmpty())
                .forEach(e -> assertThat(inCare.add(e.getField("child"))).isTrue());
        assertThat(inCare).hasSize(CHILDREN);
        assertThat(size.childrenInCare()).isEqualTo(CHILDREN);
        assertThat(size.people() / (double) CHILDREN).isBetween(22.0, 28.0);
        assertThat(size.people()).isEqualTo(county.rows("people").size());
    }

    @Test
    void aCountyOfTwoThousandHasAboutTwelveTeamsAndOneToThreePlacementsAChild() {
        CountySize large = new CountyGenerator().generate(2000, 1, folder.resolve("2000"));
        assertThat(large.teams()).isBetween(11L, 14L);
        assertThat(large.childrenInCare()).isEqualTo(2000);
        Map<String, Integer> placements = new HashMap<>();
        county.rows("placements").forEach(p -> placements.merge(p.getField("child"), 1, Integer::sum));
        assertThat(placements).containsOnlyKeys(county.refs("children"));
        assertThat(placements.values()).allMatch(count -> count <= 3);
    }

    @Test
    void placementsAreInTheKindOfHomeThatTheirTypeMeans() {
        Map<String, String> kinds = new HashMap<>();
        county.rows("settings").forEach(s -> kinds.put(s.getField("ref"), s.getField("kind")));
        Map<String, String> expected = Map.of(
                "U1",
                "KINSHIP_HOUSEHOLD",
                "U3",
                "KINSHIP_HOUSEHOLD",
                "U4",
                "FOSTER_HOUSEHOLD",
                "U6",
                "FOSTER_HOUSEHOLD",
                "K1",
                "SECURE_HOME",
                "K2",
                "CHILDRENS_HOME",
                "K3",
                "SUPPORTED_ACCOMMODATION",
                "P1",
                "",
                "A6",
                "");
        for (NamedCsvRecord placement : county.rows("placements")) {
            String home = kinds.getOrDefault(placement.getField("setting"), "");
            assertThat(home).isEqualTo(expected.get(placement.getField("type")));
            assertThat(placement.getField("provider").equals("PR0"))
                    .isEqualTo(placement.getField("type").equals("P1"));
        }
    }

    @Test
    void numbersAreNobodys() {
        Set<String> seen = new HashSet<>();
        for (NamedCsvRecord identifier : county.rows("identifiers")) {
            String value = identifier.getField("value");
            assertThat(seen.add(value)).isTrue();
            assertThat(
                            identifier.getField("system").equals("UPN")
                                    ? SeedBundleTests.hasRightLetter(value)
                                    : SeedBundleTests.isTestNhsNumber(value))
                    .as(value)
                    .isTrue();
        }
        assertThat(county.rows("addresses"))
                .allMatch(a -> a.getField("postcode").startsWith("ZZ"));
    }

    @Test
    void aCountyWithoutChildrenIsRefused() {
        assertThatThrownBy(() -> new CountyGenerator().generate(0, 42, folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 child");
    }
}
