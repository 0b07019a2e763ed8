package org.kith.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.exchange.bundle.CsvRows.CsvRow;

class CsvRowsTests {
    @TempDir
    private Path folder;

    @Test
    void rowsKnowTheLineAtWhichTheyBegin() throws IOException {
        assertThat(read(2, "a,b\r\n1,\"x\ny\"\r\n\r\n2,z\r\n"))
                .extracting(row -> row.line() + ":" + row.cells())
                .containsExactly("1:[a, b]", "2:[1, x\ny]", "5:[2, z]");
    }

    @Test
    void quotesAreReadAsRfc4180SaysAndAByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read(3, "\ufeffa,b,c\n\"1,2\",\"say \"\"hi\"\"\",\n"))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("a", "b", "c"), List.of("1,2", "say \"hi\"", ""));
    }

    @Test
    void aQuoteThatIsNeverClosedLosesItsOwnRow() throws IOException {
        List<CsvRow> rows = read(2, "a,b\n\"1,x\n2,\"y, z\"\n3,w");
        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.get(1).problem()).isEqualTo("a quote is opened and never closed");
        assertThat(rows.get(2).cells()).containsExactly("2", "y, z");
    }

    @Test
    void aStrayQuoteTakesNoOtherLineWithIt() throws IOException {
        List<CsvRow> rows = read(2, "a,b\n5\" nail,x\n\"six\"\" nail\",y\n\"7\" nail,z\n8,\"u\nv\"");
        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(rows.get(1).problem()).isEqualTo("a quote stands in a cell that is not in quotes");
        assertThat(rows.get(2).cells()).containsExactly("six\" nail", "y");
        assertThat(rows.get(3).problem()).startsWith("something stands behind a closing quote");
        assertThat(rows.get(4).cells()).containsExactly("8", "u\nv");
    }

    @Test
    void aLineThatIsNotUtf8LosesItsOwnRow() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "a\nChlo\u00eb\nEve\n".getBytes(StandardCharsets.ISO_8859_1));
        List<CsvRow> rows = read(1, file);
        assertThat(rows.get(1).problem()).isEqualTo("not UTF-8");
        assertThat(rows.get(2).cells()).containsExactly("Eve");
    }

    @Property(tries = 200)
    void whateverIsWrittenIsRead(@ForAll @Size(min = 2, max = 4) List<@StringLength(max = 12) String> cells)
            throws IOException {
        List<String> said = cells.stream()
                .map(cell ->
                        new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\r', ' '))
                .toList();
        StringBuilder line = new StringBuilder();
        said.forEach(cell -> line.append(line.isEmpty() ? "" : ",")
                .append('"')
                .append(cell.replace("\"", "\"\""))
                .append('"'));
        Path file = Files.createTempFile("kith", ".csv");
        try {
            Files.writeString(file, line);
            assertThat(read(said.size(), file)).extracting(CsvRow::cells).containsExactly(said);
        } finally {
            Files.delete(file);
        }
    }

    private List<CsvRow> read(int width, String text) throws IOException {
        return read(width, Files.writeString(folder.resolve("rows.csv"), text));
    }

    private static List<CsvRow> read(int width, Path file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRows in = new CsvRows(file)) {
            in.width(width);
            for (CsvRow row = in.next(); row != null; row = in.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
