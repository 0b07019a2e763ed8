package org.kith.exchange.ssda903;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.care.CodeTable;

/**
 * Every table of a return, as its rows say it. Unlike the import it keeps a row whatever is wrong with it.
 *
 * @param tables those that the folder has
 * @param findings about files and their columns, not about what rows say
 */
public record WholeReturn(Map<ReturnTable, List<ReturnRow>> tables, List<Finding> findings) {
    public WholeReturn {
        tables = Map.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the return that a folder holds.
     *
     * @throws NotAReturnException where the folder holds none
     * @throws UncheckedIOException where a file cannot be read
     */
    public static WholeReturn read(Path folder) {
        Findings findings = new Findings();
        ReturnFolder files = ReturnFolder.open(folder, findings);
        Map<ReturnTable, List<ReturnRow>> tables = new EnumMap<>(ReturnTable.class);
        for (ReturnTable table : ReturnTable.values()) {
            List<ReturnRow> rows = files.rows(table);
            if (files.has(table)) {
                tables.put(table, rows);
            }
        }
        return new WholeReturn(tables, findings.all());
    }

    /** The rows of a table in their order; none where the folder does not have it. */
    public List<ReturnRow> rows(ReturnTable table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The row of the header that counts for each child: the first. */
    public Map<String, ReturnRow> headers() {
        return new HeaderRows(new Findings(), LocalDate.MAX).byChild(rows(ReturnTable.HEADER));
    }

    /** The episodes of each child in the order of their first days, the same row counted once. */
    public Map<String, List<Episode>> episodes() {
        return new EpisodeRows(new Findings()).byChild(new ArrayList<>(rows(ReturnTable.EPISODES)));
    }

    /** M, F or U, however the row writes it; empty where it is no code of a sex. */
    public static Optional<String> sex(ReturnRow row) {
        return sexOf(row.get("SEX"));
    }

    /** M, F or U for a code of a sex; empty where it is none. */
    public static Optional<String> sexOf(String said) {
        return CodeTable.SEX.find(said).map(code -> code.fact("means"));
    }
}
