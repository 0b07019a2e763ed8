package org.kith.exchange.ssda903.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithIT;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.graph.Provenance;
import org.kith.graph.Writes;
import org.kith.workforce.RecordWorkforce;
import org.kith.workforce.RecordWorkforce.AuthorityRow;
import org.kith.workforce.RecordWorkforce.TeamRow;
import org.springframework.beans.factory.annotation.Autowired;

/** A return that was imported and is exported is the same return, row for row, apart from what the report of the import tells. */
class RoundTripIT extends KithIT {
    /** A row with one of these is not told again. */
    private static final Set<String> LEFT_OUT =
            Set.of("CHILD_MISSING", "FACT_NOT_DATED", "DUPLICATE_ROW", "CHILD_TWICE");

    private static final Path RETURNS = Path.of("src/test/resources/ssda903");

    @Autowired
    private List<Command> commands;

    @Autowired
    private Writes writes;

    @Autowired
    private RecordWorkforce workforce;

    @TempDir
    private Path folder;

    private final String authority = UUID.randomUUID().toString();
    private final String team = UUID.randomUUID().toString();

    @BeforeEach
    void authorityWithTeam() {
        Provenance here = new Provenance("test", null);
        writes.inTransaction(tx ->
                workforce.authorities(tx, here, List.of(new AuthorityRow(authority, "Roundshire " + authority, null))));
        writes.inTransaction(tx -> workforce.teams(
                tx, here, List.of(new TeamRow(team, "Looked After " + team, "LOOKED_AFTER", authority))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/clean", "dirty", "tables"})
    void whatIsExportedIsWhatWasImported(String name) throws IOException {
        comesBack(RETURNS.resolve(name));
    }

    /** What the first said and the second does not is taken back, and believed again when it is said again. */
    @Test
    void theLastReturnOfTheYearCounts() throws IOException {
        Path clean = RETURNS.resolve("rules/clean");
        Path other = Files.createDirectory(folder.resolve("other"));
        for (ReturnTable table : ReturnTable.values()) {
            String name = table.file() + ".csv";
            Files.writeString(
                    other.resolve(name),
                    Files.readString(clean.resolve(name))
                            .replace("3001,01/06/2013,01/09/2026,PN1\n", "3001,01/06/2013,02/09/2026,PN3\n")
                            .replace("3005,11/11/2011,A,03/07/2026,09/07/2026\n", "")
                            .replace("3005,11/11/2011,01/10/2026,01/12/2026", "3005,11/11/2011,01/10/2026,02/12/2026"));
        }

        comesBack(clean);
        comesBack(other);
        comesBack(clean);
    }

    /** The clean return is one of 2026-27: exported for that year it is whole and breaks no rule; for another it has what was so then. */
    @Test
    void theReturnOfAYearIsChecked() throws IOException {
        Path now = Files.createDirectory(folder.resolve("now"));
        Path then = Files.createDirectory(folder.resolve("then"));
        run("import-ssda903", "--folder=" + RETURNS.resolve("rules/clean"), "--team=" + team);

        int before = segments();
        assertThat(run("export-ssda903", "--authority=" + authority, "--to=" + now, "--year=2026-27"))
                .isEqualTo(Command.DONE);
        assertThat(segments()).isGreaterThan(before);
        run("export-ssda903", "--authority=" + authority, "--to=" + then, "--year=2019-20");

        WholeReturn said = WholeReturn.read(RETURNS.resolve("rules/clean"));
        WholeReturn again = WholeReturn.read(now);
        for (ReturnTable table : ReturnTable.values()) {
            assertThat(rows(again, table)).as(table.file()).isEqualTo(expected(said, table, List.of()));
        }
        WholeReturn past = WholeReturn.read(then);
        assertThat(past.tables()).doesNotContainKeys(ReturnTable.DOLO, ReturnTable.SW_EPISODES);
        assertThat(past.rows(ReturnTable.HEADER))
                .extracting(row -> row.get("CHILD") + row.get("SEX"))
                .containsExactly("30012");
        assertThat(past.rows(ReturnTable.REVIEWS)).isEmpty();
    }

    @Test
    void writesOverNothing() throws IOException {
        Files.writeString(folder.resolve("oc2.csv"), "CHILD");

        assertThatThrownBy(() -> run("export-ssda903", "--authority=" + authority, "--to=" + folder))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("oc2.csv");
        assertThat(folder.resolve("header.csv")).doesNotExist();
    }

    @Test
    void theFakeReturnComesBack() throws IOException {
        String fake = System.getenv("KITH_SSDA903_DIR");
        assumeTrue(fake != null && !fake.isBlank(), "KITH_SSDA903_DIR names the folder of the fake return");

        comesBack(Path.of(String.valueOf(fake)));
    }

    private void comesBack(Path returned) throws IOException {
        Path report = folder.resolve("findings.csv");
        Path out = Files.createTempDirectory(folder, "out");
        assertThat(run("import-ssda903", "--folder=" + returned, "--team=" + team, "--report=" + report))
                .isEqualTo(Command.DONE);
        assertThat(run("export-ssda903", "--authority=" + authority, "--to=" + out, "--by=Tester"))
                .isEqualTo(Command.DONE);
        WholeReturn said = WholeReturn.read(returned);
        WholeReturn again = WholeReturn.read(out);
        List<List<String>> findings = findings(report);
        for (ReturnTable table : ReturnTable.values()) {
            assertThat(rows(again, table)).as(table.file()).isEqualTo(expected(said, table, findings));
        }
    }

    /** The record of access that commands write. */
    private int segments() {
        return writes.inTransaction(tx -> tx.run("MATCH (segment:AccessSegment) RETURN count(segment) AS n", Map.of())
                        .getFirst()
                        .number("n"))
                .value();
    }

    private int run(String name, String... options) {
        Command command = commands.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return command.run(CommandLine.of(options));
    }

    private static List<List<String>> findings(Path report) throws IOException {
        return Files.readAllLines(report).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    /** How often each row stands in the table: their order is the export's own. */
    private static Map<List<String>, Integer> rows(WholeReturn whole, ReturnTable table) {
        return count(table, whole.rows(table));
    }

    private static Map<List<String>, Integer> expected(
            WholeReturn said, ReturnTable table, List<List<String>> findings) {
        Set<String> leftOut = findings.stream()
                .filter(each -> each.size() > 4 && LEFT_OUT.contains(each.get(4)))
                .map(each -> each.get(0) + ":" + each.get(1))
                .collect(Collectors.toSet());
        List<ReturnRow> rows = new ArrayList<>(said.rows(table).stream()
                .filter(row -> !leftOut.contains(row.file() + ":" + row.line()))
                .toList());
        if (table == ReturnTable.HEADER) {
            findings.stream()
                    .filter(each -> each.size() > 4 && each.get(4).equals("CHILD_NOT_IN_HEADER"))
                    .forEach(each -> rows.add(new ReturnRow("", 0, Map.of("CHILD", each.get(3)))));
        }
        return count(table, rows);
    }

    private static Map<List<String>, Integer> count(ReturnTable table, List<ReturnRow> rows) {
        Map<List<String>, Integer> times = new HashMap<>();
        rows.forEach(row -> times.merge(table.columns().stream().map(row::get).toList(), 1, Integer::sum));
        return times;
    }
}
