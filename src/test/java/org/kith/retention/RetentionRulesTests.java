package org.kith.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.retention.KeepingRule.Term;

/** The scenarios of {@code retention/scenarios.csv}, which a records manager can read and extend, and what is easily got wrong by a day. */
class RetentionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/retention/scenarios.csv"))) {
            return rows.stream().toList().stream()
                    .map(row -> DynamicTest.dynamicTest(row.getField("scenario"), () -> check(row)));
        }
    }

    private static void check(NamedCsvRecord row) {
        Life life = new Life(
                "one",
                yes(row, "child"),
                day(row, "born_from"),
                day(row, "born_to"),
                day(row, "died"),
                yes(row, "looked_after"),
                day(row, "adopted"),
                day(row, "involved_to"),
                day(row, "last_recorded"),
                row.getField("in_record_of_child_born").isEmpty() ? List.of() : List.of("two"));
        LocalDate born = day(row, "in_record_of_child_born");
        List<Life> children = born == null
                ? List.of()
                : List.of(new Life("two", true, born, born, null, true, null, null, null, List.of("one")));
        LocalDate on = day(row, "on");
        Term term = new Terms(settings(row)).longest(life, children, on == null ? TODAY : on);
        assertThat(term.rule().name()).isEqualTo(row.getField("rule"));
        assertThat(term.end() == null ? "no end" : term.end().toString()).isEqualTo(row.getField("kept_until"));
    }

    private static RetentionSettings settings(NamedCsvRecord row) {
        return new RetentionSettings(period(row, "setting_other_children"), period(row, "setting_adults"));
    }

    private static @Nullable Period period(NamedCsvRecord row, String name) {
        return row.getField(name).isEmpty() ? null : Period.parse(row.getField(name));
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String name) {
        return row.getField(name).isEmpty() ? null : LocalDate.parse(row.getField(name));
    }

    private static boolean yes(NamedCsvRecord row, String name) {
        return row.getField(name).equals("yes");
    }

    @Test
    void aRecordIsDueOnTheDayOnWhichTheRuleEndsAndNotBefore() {
        Term term = new Term(KeepingRule.LOOKED_AFTER, LocalDate.of(2085, 3, 9));
        assertThat(term.keeps(LocalDate.of(2085, 3, 8))).isTrue();
        assertThat(term.keeps(LocalDate.of(2085, 3, 9))).isFalse();
        assertThat(new Term(KeepingRule.LOOKED_AFTER, null).keeps(LocalDate.of(9999, 12, 30)))
                .isTrue();
    }

    @Test
    void aLeapDayHasItsAnniversaryOnTheFirstOfMarch() {
        LocalDate leap = LocalDate.of(2004, 2, 29);
        assertThat(Anniversary.of(leap, 75)).isEqualTo(LocalDate.of(2079, 3, 1));
        assertThat(Anniversary.of(leap, 76)).isEqualTo(LocalDate.of(2080, 2, 29));
        assertThat(Anniversary.of(LocalDate.of(2004, 2, 28), 75)).isEqualTo(LocalDate.of(2079, 2, 28));
    }

    @Test
    void ofAPartialDateTheLastDayCounts() {
        assertThat(ReadLives.lastDay("2020")).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(ReadLives.lastDay("2020-02")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(ReadLives.lastDay("2020-02-03")).isEqualTo(LocalDate.of(2020, 2, 3));
    }

    @Test
    void everyRuleNamesItsSource() {
        for (KeepingRule rule : KeepingRule.values()) {
            assertThat(rule.source()).as(rule.name()).isNotBlank();
            assertThat(rule.what()).as(rule.name()).isNotBlank();
        }
    }

    @Test
    void thePersonsOwnWishOverridesSettingsAndNotTheLaw() {
        Terms terms = new Terms(new RetentionSettings(null, null));
        Life other = new Life("one", true, null, null, null, false, null, null, null, List.of());
        assertThat(terms.longest(other, List.of(), TODAY).keeps(TODAY)).isTrue();
        assertThat(terms.byLaw(other, List.of(), TODAY)).isEmpty();
        LocalDate born = LocalDate.of(2010, 1, 1);
        Life cared = new Life("two", true, born, born, null, true, null, null, null, List.of());
        assertThat(terms.byLaw(cared, List.of(), TODAY).orElseThrow().end()).isEqualTo(LocalDate.of(2085, 1, 1));
    }
}
