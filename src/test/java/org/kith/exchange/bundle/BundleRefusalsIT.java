package org.kith.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithIT;
import org.kith.exchange.ImportedId;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;

/** One bad row loses that row only, and the report says which and why. */
class BundleRefusalsIT extends KithIT {
    private static final Path DIRTY = Path.of("src/test/resources/bundles/dirty");

    @Autowired
    private BundleImport bundles;

    @Autowired
    private Writes writes;

    @TempDir
    private Path folder;

    @Test
    void everyRefusalSaysWhereAndWhy() throws IOException {
        Path report = folder.resolve("report.csv");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ImportReport came = bundles.run(DIRTY, report, new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<String> refused = lines(report);
        assertThat(refused)
                .containsExactlyInAnyOrderElementsOf(lines(Path.of("src/test/resources/bundles/dirty-refused.csv")));
        assertThat(came.refusals().count()).isEqualTo(refused.size());
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "Refused, by file:",
                        "people.csv line 10, birth_date '2016-02-30': bad date",
                        "All of them: " + report);
    }

    @Test
    void theOtherRowsAreTaken() throws IOException {
        bundles.run(DIRTY, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(names())
                .containsExactly("After Quote", "Dan Ferris", "Kit Ferris", "Last One", "Line one\nline two Ferris");
        assertThat(writes.inTransaction(tx -> tx.run(
                                "MATCH (p:Person {id: $id}) RETURN p.restrictedTo AS to",
                                Map.of("id", ImportedId.of("dirty", "person", "dad"))))
                        .value()
                        .getFirst()
                        .texts("to"))
                .isEmpty();
    }

    private List<String> names() {
        return writes
                .inTransaction(tx -> tx.run(
                        "MATCH (p:Person {source: 'dirty'}) RETURN p.displayName AS name ORDER BY name", Map.of()))
                .value()
                .stream()
                .map(row -> row.text("name"))
                .toList();
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> lines.add(String.join("|", row.getFields())));
        }
        return lines;
    }
}
