package org.kith.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading a return that is wrong on purpose. What is to be found stands in {@code dirty-findings.csv} and {@code tables-findings.csv}, a row a finding, where a
 * practitioner can read and extend it.
 */
class LookedAfterReturnTests {
    static final Path RETURNS = Path.of("src/test/resources/ssda903");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LookedAfterReturn DIRTY = LookedAfterReturn.read(RETURNS.resolve("dirty"), TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"dirty", "tables"})
    void findsWhatIsWrongRowByRow(String name) throws IOException {
        List<String> found = read(name).findings().stream()
                .map(each -> String.join(
                        " ",
                        each.file(),
                        Long.toString(each.line()),
                        each.code().name(),
                        each.column()))
                .map(String::trim)
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected(name));
    }

    /** Every code but the two of files that are missing is met by the dirty returns or by the next year's. */
    @Test
    void theDirtyReturnsMeetEveryCode() {
        Set<FindingCode> met = EnumSet.noneOf(FindingCode.class);
        DIRTY.findings().forEach(each -> met.add(each.code()));
        read("later").findings().forEach(each -> met.add(each.code()));
        read("tables").findings().forEach(each -> met.add(each.code()));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(met)))
                .containsExactlyInAnyOrder(FindingCode.FILE_MISSING, FindingCode.COLUMN_MISSING);
    }

    @Test
    void tellsTheRuleTheValueAndWhatIsMeant() {
        assertThat(of(FindingCode.CODE_NOT_VALID_THEN))
                .filteredOn(each -> each.value().equals("D1"))
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .contains("Freeing order granted", "2017-03-10", "before 2006-01-01", "445"));
        assertThat(of(FindingCode.EPISODE_GAP))
                .extracting(Finding::message)
                .anyMatch(
                        message -> message.contains("11 days") && message.contains("left care (E4A) and came back (S)"))
                .anyMatch(message -> message.contains("12 days") && message.contains("The reasons are E4A and P"));
    }

    @Test
    void recordsEveryChildOfEitherFile() {
        assertThat(DIRTY.children())
                .extracting(ReturnedChild::localId)
                .containsExactly(
                        "1001", "1002", "1003", "1004", "1005", "1006", "1007", "1008", "1009", "1010", "1011", "1012",
                        "1013", "1014", "1015", "9999");
        assertThat(child("9999").header()).isNull();
        assertThat(DIRTY.refused()).isEqualTo(1);
    }

    @Test
    void readsBothWaysOfWritingSex() {
        assertThat(List.of("1001", "1002", "1003", "1005", "1007", "1004"))
                .map(id -> child(id).sex())
                .containsExactly("F", "M", "M", "F", "U", "U");
    }

    @Test
    void aDuplicateIsRecordedOnceAndTwoEpisodesOfOneDayBoth() {
        assertThat(child("1012").episodes()).hasSize(2);
        assertThat(child("1013").episodes())
                .extracting(Episode::ref)
                .containsExactly("1013|04/04/2016", "1013|04/04/2016|2");
    }

    @Test
    void aChangeOfLegalStatusStaysInThePlacement() {
        List<PlacementSpell> placements = child("1001").placements();

        assertThat(placements).hasSize(2);
        assertThat(placements.getFirst().episodes()).hasSize(2);
        assertThat(placements.getFirst().from()).isEqualTo("2016-04-01");
        assertThat(placements.getFirst().to()).isEqualTo("2017-01-15");
        assertThat(placements.getFirst().last().get("REASON_PLACE_CHANGE")).isEqualTo("CARPL");
        assertThat(placements.getLast().to()).isNull();
    }

    @Test
    void aPlacementThatBeganBeforeTheReturnHasNoKnownStart() {
        assertThat(child("1010").placements().getFirst().startKnown()).isFalse();
        assertThat(child("1001").placements().getFirst().startKnown()).isTrue();
    }

    /** L with another place is a move that was written as none: two placements. */
    @Test
    void aChangeOfLegalStatusWithAnotherPlaceIsAMove() {
        assertThat(child("1012").placements()).hasSize(2);
    }

    @Test
    void oneSettingAUrnWithTheMostFrequentKind() {
        assertThat(DIRTY.settings().get("1234567")).isEqualTo(new SettingOfUrn("1234567", "CHILDRENS_HOME", false));
        assertThat(DIRTY.settings().get("SC123456")).isEqualTo(new SettingOfUrn("SC123456", "FOSTER_HOUSEHOLD", true));
        assertThat(DIRTY.settings()).doesNotContainKeys("XXXXXXX", "6789012", "8901234", "12AB");
    }

    @Test
    void readsNamesOfFilesAndColumnsInAnyCaseAndAByteOrderMark() {
        LookedAfterReturn later = read("later");

        assertThat(later.children()).hasSize(3);
        assertThat(later.episodes()).isEqualTo(2);
        assertThat(later.findings())
                .extracting(Finding::code)
                .contains(FindingCode.COLUMN_NOT_READ)
                .doesNotContain(FindingCode.COLUMN_MISSING, FindingCode.FIELD_COUNT);
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("episodes.csv"), "CHILD,DECOM\n7,01/01/2020\n");

        LookedAfterReturn half = LookedAfterReturn.read(folder, TODAY);

        assertThat(half.children()).hasSize(1);
        assertThat(half.counts())
                .containsEntry(FindingCode.FILE_MISSING, 1L)
                .containsEntry(FindingCode.COLUMN_MISSING, 11L);
    }

    @Test
    void whatIsNoReturnIsRefusedWithAReason(@TempDir Path empty) {
        assertThatThrownBy(() -> LookedAfterReturn.read(empty, TODAY))
                .isInstanceOf(NotAReturnException.class)
                .hasMessageContaining("neither header.csv nor episodes.csv");
        assertThatThrownBy(() -> LookedAfterReturn.read(empty.resolve("nowhere"), TODAY))
                .hasMessageContaining("is not a folder");
        assertThatThrownBy(() -> read("bad"))
                .hasMessageContaining("no column CHILD")
                .hasMessageContaining("NAME, SEX");
    }

    @Test
    void theReportCountsAndListsEveryFinding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.csv");

        FindingsReport.write(file, DIRTY.findings());

        assertThat(Files.readAllLines(file))
                .hasSize(DIRTY.findings().size() + 1)
                .first()
                .isEqualTo("file,line,column,value,code,message");
        assertThat(FindingsReport.table(DIRTY.findings()))
                .containsPattern("4 +EPISODE_GAP")
                .contains("(rule 550)");
    }

    private static LookedAfterReturn read(String name) {
        return LookedAfterReturn.read(RETURNS.resolve(name), TODAY);
    }

    private static ReturnedChild child(String localId) {
        return DIRTY.children().stream()
                .filter(each -> each.localId().equals(localId))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> of(FindingCode code) {
        return DIRTY.findings().stream().filter(each -> each.code() == code).toList();
    }

    private static List<String> expected(String name) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(RETURNS.resolve(name + "-findings.csv"))) {
            return rows.stream()
                    .map(row -> String.join(
                                    " ",
                                    row.getField("file"),
                                    row.getField("line"),
                                    row.getField("code"),
                                    row.getField("column"))
                            .trim())
                    .toList();
        }
    }
}
