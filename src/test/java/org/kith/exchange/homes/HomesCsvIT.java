package org.kith.exchange.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithIT;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.graph.Ids;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;

/** Homes as a file, in and out. */
class HomesCsvIT extends KithIT {

    @Autowired
    private ImportHomes in;

    @Autowired
    private ExportHomes out;

    @Autowired
    private Writes writes;

    @TempDir
    private Path folder;

    private final String home = Ids.next();
    private final String lodgings = Ids.next();

    private String header() {
        return String.join(",", HomeFile.columns());
    }

    private int read(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(Ids.next() + ".csv"), String.join("\n", lines) + "\n");
        return in.run(CommandLine.of("--file=" + file, "--report=" + folder.resolve("report.csv")));
    }

    private List<String> written() throws IOException {
        Path file = folder.resolve(Ids.next() + ".csv");
        assertThat(out.run(CommandLine.of("--file=" + file))).isEqualTo(Command.DONE);
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(home) || line.startsWith(lodgings) || line.startsWith("ref,"))
                .sorted()
                .toList();
    }

    private long versions() {
        return writes.inTransaction(tx -> tx.run(
                                "MATCH (n) WHERE n.id IN $ids OR n.ofId IN $ids RETURN count(n) AS n",
                                Map.of("ids", List.of(home, lodgings)))
                        .getFirst()
                        .longNumber("n"))
                .value();
    }

    @Test
    void whatIsImportedIsExportedRowForRowAndAgainChangesNothing() throws IOException {
        Families here = new Families();
        String first = home
                + ",CHILDRENS_HOME,Larch house,SC999321,PR1,4," + here.authority
                + ",SC999321,4,8,17,2024-03-01,,No more than two under 10," + here.manager
                + ",2024-03-01,3 Larch Row; Ford,DH1 5TS,,,,AUTISM 2025-03-04;TRAUMA,bfi;en;pl,none,DOG,STEP_FREE_ENTRANCE,false,4,false,"
                + here.school + " BUS 25 2024-09-02";
        String second = lodgings + ",SUPPORTED_LODGINGS,,,PR4,,,,,,,,,,,,,,,,,,,,,,,,,";
        assertThat(read(header(), first, second)).isEqualTo(Command.DONE);
        List<String> told = written();
        assertThat(told).containsExactlyInAnyOrder(header(), first, second);
        long before = versions();
        assertThat(read(told.getLast(), told.get(0), told.get(1))).isEqualTo(Command.DONE);
        assertThat(versions()).isEqualTo(before);
        assertThat(read(header(), first.replace(",DOG,", ",none,"), second)).isEqualTo(Command.DONE);
        assertThat(versions()).as("one profile was corrected").isEqualTo(before + 1);
        assertThat(read(header(), first.replace("BUS 25", "BUS 30"), second)).isEqualTo(Command.DONE);
        assertThat(written())
                .as("the way to school was corrected")
                .anySatisfy(line -> assertThat(line).endsWith(here.school + " BUS 30 2024-09-02"));
    }

    private final class Families {
        private final String authority = families().authority();
        private final String manager = families().worker("home-manager");
        private final String school = Ids.next();

        private Families() {
            families().write(tx -> tx.run("CREATE (:School {id: $id, name: 'Ford Primary'})", Map.of("id", school)));
        }
    }

    @Test
    void aConfidentialAddressIsNeverExportedAndNotLostByTheImportOfTheExport() throws IOException {
        assertThat(read(
                        "ref,kind,address_lines,postcode,address_confidential",
                        home + ",FOSTER_HOUSEHOLD,9 Hidden Lane,DH1 5TS,true"))
                .isEqualTo(Command.DONE);
        List<String> told = written();
        assertThat(told.getFirst()).startsWith(home).doesNotContain("Hidden", "DH1");
        assertThat(read(header(), told.getFirst())).isEqualTo(Command.DONE);
        String lines = writes.inTransaction(tx -> tx.run(
                                "MATCH (:Setting {id: $id})-[:AT]->(at:Address) RETURN at.lines AS lines",
                                Map.of("id", home))
                        .getFirst()
                        .text("lines"))
                .value();
        assertThat(lines).isEqualTo("9 Hidden Lane");
    }

    @Test
    void aRowThatIsWrongIsRefusedWithLineColumnAndReasonAndTheOthersAreTaken() throws IOException {
        assertThat(read(
                        "ref,kind,beds,languages,registered_from,pets,skills,school_runs",
                        home + ",CHILDRENS_HOME,many,xx,,,AUTISM soon,ford FLY 25",
                        lodgings + ",FOSTER_HOUSEHOLD,,en,2024-01-01,DRAGON,,ford BUS 0",
                        Ids.next() + ",SUPPORTED_LODGINGS,,en,,CAT,REMAND 2024-05-06,"))
                .isEqualTo(Command.DONE);
        List<String> refused = new ArrayList<>(Files.readAllLines(folder.resolve("report.csv")));
        assertThat(refused.stream()
                        .map(line -> line.split(",", 4))
                        .map(each -> each[1] + each[2])
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "linecolumn",
                        "2beds",
                        "2languages",
                        "2skills",
                        "2school_runs",
                        "3registered_from",
                        "3pets",
                        "3school_runs");
        assertThat(versions()).isZero();
    }

    @Test
    void whatCannotStartLeavesTheStoreAsItWas() throws IOException {
        assertThat(in.run(CommandLine.of("--file=" + folder.resolve("nowhere.csv"))))
                .isEqualTo(Command.FAILED);
        assertThat(read("ref,name", home + ",Larch")).isEqualTo(Command.FAILED);
        Path wide = Files.write(
                folder.resolve("wide.csv"),
                ("ref,kind\n" + home + ",CHILDRENS_HOME\n").getBytes(StandardCharsets.UTF_16));
        assertThat(in.run(CommandLine.of("--file=" + wide))).isEqualTo(Command.FAILED);
        assertThat(versions()).isZero();
    }
}
