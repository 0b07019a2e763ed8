package org.kith.exchange.county;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo county and the page that documents it say the same, and nothing in it can be taken for the real world. */
class SeedBundleTests {
    private static final Path SEED = Path.of("graph-seed");
    private static final Pattern SECTION =
            Pattern.compile("### (\\w+)\\.csv\\n(.*?)(?=\\n### |\\n## )", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("^\\| `(\\w+)` \\|[^\\n]*\\| `([^`\\n]*)` \\|$", Pattern.MULTILINE);
    private static final Pattern STORY =
            Pattern.compile("### ([^\\n]+)\\n\\nAsked by: .*?\\n\\n.*?People: ([^\\n]*)", Pattern.DOTALL);
    private static final Pattern REF = Pattern.compile("`([a-z0-9-]+)`");

    private static BundleFolder seed;
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        seed = new BundleFolder(SEED);
        readme = Files.readString(SEED.resolve("README.md"));
    }

    @Test
    void referencesResolveRefsAreUniqueAndDatesAreDates() {
        assertThat(seed.problems()).isEmpty();
    }

    @Test
    void everyFileAndEveryColumnIsDocumentedWithAnExampleThatStandsInTheFile() {
        Set<String> documented = new HashSet<>();
        for (MatchResult section : SECTION.matcher(readme).results().toList()) {
            String file = section.group(1);
            documented.add(file);
            List<String> columns = new ArrayList<>();
            Matcher column = COLUMN.matcher(section.group(2));
            while (column.find()) {
                columns.add(column.group(1));
                assertThat(cells(file, column.group(1)))
                        .as(file + "." + column.group(1))
                        .contains(column.group(2));
            }
            assertThat(columns).as(file).isEqualTo(seed.rows(file).getFirst().getHeader());
        }
        assertThat(documented).isEqualTo(seed.names());
    }

    @Test
    void everyPersonBelongsToAStoryAndEveryStoryHasItsPeople() {
        Set<String> told = new TreeSet<>();
        int stories = 0;
        for (MatchResult story : STORY.matcher(readme).results().toList()) {
            stories++;
            Set<String> people =
                    REF.matcher(story.group(2)).results().map(r -> r.group(1)).collect(Collectors.toSet());
            assertThat(people).as(story.group(1)).isNotEmpty();
            assertThat(seed.refs("people")).as(story.group(1)).containsAll(people);
            told.addAll(people);
        }
        assertThat(stories).isEqualTo(22);
        assertThat(told).isEqualTo(new TreeSet<>(seed.refs("people")));
    }

    @Test
    void postcodesTelephonesAndNumbersAreNobodys() {
        assertThat(cells("addresses", "postcode")).allMatch(p -> p.matches("ZZ\\d{1,2} \\d[ABD-HJLNP-UW-Z]{2}"));
        assertThat(cells("professionals", "phone")).allMatch(p -> p.matches("01632 960\\d{3}|07700 900\\d{3}"));
        assertThat(identifiers("NHS_NUMBER"))
                .allMatch(SeedBundleTests::isTestNhsNumber)
                .doesNotHaveDuplicates();
        assertThat(identifiers("UPN")).allMatch(SeedBundleTests::hasRightLetter).doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsBothBornAndExpected() {
        assertThat(seed.rows("people"))
                .noneMatch(p -> !p.getField("birth_date").isEmpty()
                        && !p.getField("expected_date").isEmpty());
    }

    @Test
    void episodesOfAChildFollowEachOtherAndLieInTheirPlacement() {
        for (String child : seed.refs("children")) {
            List<NamedCsvRecord> episodes = seed.rows("episodes").stream()
                    .filter(e -> e.getField("child").equals(child))
                    .toList();
            for (int i = 0; i < episodes.size(); i++) {
                boolean first = i == 0;
                assertThat(episodes.get(i).getField("reason_for_new").equals("S"))
                        .as(child)
                        .isEqualTo(first);
                if (!first) {
                    assertThat(episodes.get(i - 1).getField("to"))
                            .as(child)
                            .isEqualTo(episodes.get(i).getField("from"));
                    assertThat(episodes.get(i - 1).getField("reason_ceased"))
                            .as(child)
                            .isEqualTo("X1");
                }
            }
        }
    }

    @Test
    void noHomeHasMoreChildrenThanItMay() {
        for (NamedCsvRecord arrival : seed.rows("placements")) {
            String home = arrival.getField("setting");
            LocalDate day = LocalDate.parse(arrival.getField("from"));
            long there = seed.rows("placements").stream()
                    .filter(p -> p.getField("setting").equals(home) && inForce(p, day))
                    .count();
            if (!home.isEmpty()) {
                assertThat(there).as(home + " on " + day).isLessThanOrEqualTo(places(home, day));
            }
        }
    }

    private static int places(String home, LocalDate day) {
        NamedCsvRecord setting = seed.rows("settings").stream()
                .filter(s -> s.getField("ref").equals(home))
                .findFirst()
                .orElseThrow();
        if (!setting.getField("beds").isEmpty()) {
            return Integer.parseInt(setting.getField("beds"));
        }
        if (setting.getField("kind").equals("SUPPORTED_LODGINGS")) {
            return 1;
        }
        return seed.rows("approvals").stream()
                .filter(a -> a.getField("setting").equals(home) && inForce(a, day))
                .mapToInt(a -> Integer.parseInt(a.getField("max_children")))
                .max()
                .orElse(0);
    }

    private static boolean inForce(NamedCsvRecord row, LocalDate day) {
        String to = row.getField("to");
        return !LocalDate.parse(row.getField("from")).isAfter(day)
                && (to.isEmpty() || LocalDate.parse(to).isAfter(day));
    }

    private static List<String> cells(String file, String column) {
        return seed.rows(file).stream().map(r -> r.getField(column)).toList();
    }

    private static List<String> identifiers(String system) {
        return seed.rows("identifiers").stream()
                .filter(i -> i.getField("system").equals(system))
                .map(i -> i.getField("value"))
                .toList();
    }

    static boolean isTestNhsNumber(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (10 - i);
        }
        return number.matches("999\\d{7}") && number.charAt(9) - '0' == (11 - sum % 11) % 11;
    }

    static boolean hasRightLetter(String pupil) {
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            sum += (pupil.charAt(i) - '0') * (i + 1);
        }
        return pupil.matches("[A-Z]990\\d{9}") && "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) == pupil.charAt(0);
    }
}
