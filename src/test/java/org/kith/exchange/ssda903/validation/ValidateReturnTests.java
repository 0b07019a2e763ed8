package org.kith.exchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;

/** The command, and what it says of files that are not those of a return. */
class ValidateReturnTests {
    private static final Path RETURNS = Path.of("src/test/resources/ssda903");

    @TempDir
    private Path folder;

    @Test
    void aCleanReturnMayBeSent() throws IOException {
        assertThat(run("--folder=" + Scenario.RULES.resolve("clean"), "--year=2026-27", "--report=" + report()))
                .isEqualTo(Command.DONE);
        assertThat(Files.readAllLines(report())).containsExactly("file,line,column,value,rule,severity,asks,reason");
    }

    @Test
    void aReturnThatBreaksARuleMayNot() throws IOException {
        assertThat(run("--folder=" + RETURNS.resolve("dirty"), "--year=2017-18", "--report=" + report()))
                .isEqualTo(Command.FAILED);
        assertThat(Files.readString(report()))
                .contains("header.csv,3,DOB,31/02/2010,102,error,The date of birth is given and is a date.,"
                        + "Not a date of the form DD/MM/YYYY");
    }

    @Test
    void aReturnThatIsOnlyWarnedOfMayBeSent() throws IOException {
        copyClean();
        Files.writeString(
                folder.resolve("reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n3001,01/06/2013,01/09/2025,PN1\n");

        assertThat(run("--folder=" + folder, "--year=2026-27")).isEqualTo(Command.DONE);
        ReturnValidation validation = ReturnValidation.of(WholeReturn.read(folder), CollectionYear.parse("2026-27"));
        assertThat(validation.broken()).hasSize(1);
        assertThat(ValidationReport.table(validation)).containsPattern("1 +K09 +warning");
    }

    @Test
    void aRuleIsAskedOfTheYearsThatHaveIt() {
        WholeReturn clean = WholeReturn.read(Scenario.RULES.resolve("clean"));

        assertThat(ReturnValidation.of(clean, CollectionYear.parse("2025-26")).asked())
                .extracting(rule -> rule.number())
                .contains("SW02STG1", "233")
                .doesNotContain("709");
        assertThat(ReturnValidation.of(clean, CollectionYear.parse("2022-23")).asked())
                .extracting(rule -> rule.number())
                .contains("142")
                .doesNotContain("SW02STG1", "233");
    }

    @Test
    void readsEveryTableAndTheShortNameOfOne() throws IOException {
        copyClean();
        Files.move(folder.resolve("previous_permanence.csv"), folder.resolve("Prev_Perm.csv"));

        WholeReturn whole = WholeReturn.read(folder);

        assertThat(whole.tables().keySet()).containsExactlyInAnyOrder(ReturnTable.values());
        assertThat(whole.rows(ReturnTable.PREVIOUS_PERMANENCE)).hasSize(2);
        assertThat(whole.findings()).isEmpty();
    }

    @Test
    void tellsOfFilesAndColumnsThatAreNotThere() throws IOException {
        copyClean();
        Files.delete(folder.resolve("dolo.csv"));
        Files.writeString(folder.resolve("oc3.csv"), "CHILD,DOB,IN_TOUCH,ACTIV,HOME\n3003,20/05/2007,YES,F2,U1\n");
        Files.writeString(folder.resolve("notes.csv"), "anything\n");

        ReturnValidation validation = ReturnValidation.of(WholeReturn.read(folder), CollectionYear.parse("2025-26"));

        assertThat(validation.files())
                .extracting(each -> each.code() + " " + each.file() + " " + each.column())
                .containsExactlyInAnyOrder(
                        FindingCode.FILE_MISSING + " dolo.csv ",
                        FindingCode.COLUMN_MISSING + " oc3.csv ACCOM",
                        FindingCode.COLUMN_NOT_READ + " oc3.csv HOME",
                        FindingCode.FILE_NOT_READ + " notes.csv ");
        assertThat(validation.isToBePutRight()).isTrue();
    }

    @Test
    void refusesWhatIsNoReturnAndNoYear() {
        assertThat(run("--folder=" + folder, "--year=2025-26")).isEqualTo(Command.FAILED);
        for (String year : List.of("2025", "2025-27", "25-26", "2025/26")) {
            assertThatThrownBy(() -> run("--folder=" + folder, "--year=" + year))
                    .isInstanceOf(WrongUsageException.class)
                    .hasMessageContaining("--year=" + year)
                    .hasMessageContaining("2025-26");
        }
        assertThatThrownBy(() -> run("--folder=" + folder))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("--year");
    }

    @Test
    void aCollectionYearIsAprilToMarch() {
        CollectionYear year = CollectionYear.parse("1999-00");

        assertThat(year.first()).isEqualTo("1999-04-01");
        assertThat(year.last()).isEqualTo("2000-03-31");
        assertThat(year).hasToString("1999-00");
    }

    private void copyClean() throws IOException {
        for (ReturnTable table : ReturnTable.values()) {
            String name = table.file() + ".csv";
            Files.copy(Scenario.RULES.resolve("clean").resolve(name), folder.resolve(name));
        }
    }

    private Path report() {
        return folder.resolve("report.csv");
    }

    private static int run(String... options) {
        return new ValidateReturn().run(CommandLine.of(options));
    }
}
