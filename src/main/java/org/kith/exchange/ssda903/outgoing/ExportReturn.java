package org.kith.exchange.ssda903.outgoing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.audit.CommandRecord;
import org.kith.audit.CommandRecord.Deed;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.ssda903.FindCaseHolder;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.YearOption;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.validation.ReturnValidation;
import org.kith.exchange.ssda903.validation.ValidationReport;
import org.kith.graph.Row;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The command {@code export-ssda903}: writes the looked-after children return of an authority, a file a table, and checks it before
 * anybody sends it. That the children were told stands in the record of access before a file is written.
 */
@Component
final class ExportReturn implements Command {
    private final ObjectProvider<ReadReturn> reading;
    private final ObjectProvider<FindCaseHolder> authorities;
    private final ObjectProvider<CommandRecord> record;

    /** @param reading and the others: asked for when the command runs, because they reach for the store */
    ExportReturn(
            ObjectProvider<ReadReturn> reading,
            ObjectProvider<FindCaseHolder> authorities,
            ObjectProvider<CommandRecord> record) {
        this.reading = reading;
        this.authorities = authorities;
        this.record = record;
    }

    @Override
    public String name() {
        return "export-ssda903";
    }

    @Override
    public String usage() {
        return "--authority=ID_CODE_OR_NAME --to=DIR [--year=2025-26] [--report=FILE.csv] [--by=NAME]   writes the looked-after children"
                + " return, a file a table; with YEAR that of the year, checked against its rules, and ends with 1 where one is broken that"
                + " does not only warn; without it all that is held";
    }

    @Override
    @SuppressWarnings("SystemOut")
    public int run(CommandLine line) {
        line.only("authority", "to", "year", "report", "by");
        Path folder = line.requiredPath("to");
        Optional<CollectionYear> year = line.optional("year").map(YearOption::read);
        Optional<Path> report = line.optionalPath("report");
        if (report.isPresent() && year.isEmpty()) {
            throw new WrongUsageException("--report tells what breaks a rule of the year: give --year=... too");
        }
        refuseFiles(folder);
        try {
            Row authority = authorities.getObject().authority(line.required("authority"));
            OutgoingReturn outgoing = reading.getObject().read(authority.text("id"), year);
            String by = line.optional("by").orElse(System.getProperty("user.name", "unknown"));
            record.getObject()
                    .record(new Deed(by, name(), authority.text("id"), outgoing.children(), List.of(), List.of()));
            outgoing.tables().forEach((table, rows) -> write(file(folder, table), table, rows));
            System.out.println(summary(authority.text("name"), folder, outgoing));
            return year.isEmpty() ? DONE : check(outgoing, year.get(), report);
        } catch (StoreException e) {
            System.out.println("The store failed: " + e.getMessage() + ". What is in " + folder + " is not complete");
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage() + ": " + e.getCause());
        }
        return FAILED;
    }

    /** Before anything is read: what would be refused afterwards would be recorded for nothing. */
    private static void refuseFiles(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new WrongUsageException("--to=" + folder + " is no folder that can be written to");
        }
        for (ReturnTable table : ReturnTable.values()) {
            if (Files.exists(file(folder, table))) {
                throw new WrongUsageException(
                        file(folder, table) + " is there already, and is not overwritten: give another --to");
            }
        }
    }

    private static Path file(Path folder, ReturnTable table) {
        return folder.resolve(table.file() + ".csv");
    }

    private static void write(Path file, ReturnTable table, List<ReturnRow> rows) {
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW))) {
            csv.writeRecord(table.columns());
            rows.forEach(row ->
                    csv.writeRecord(table.columns().stream().map(row::get).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static int check(OutgoingReturn outgoing, CollectionYear year, Optional<Path> report) {
        ReturnValidation validation = ReturnValidation.of(outgoing.whole(), year);
        System.out.println("Checked against %d rules for %s: %d places break one"
                .formatted(validation.asked().size(), year, validation.broken().size()));
        System.out.println(ValidationReport.table(validation));
        report.ifPresent(file -> {
            ValidationReport.write(file, validation);
            System.out.println("Every place by row: " + file);
        });
        return validation.isToBePutRight() ? FAILED : DONE;
    }

    private static String summary(String authority, Path folder, OutgoingReturn outgoing) {
        String tables = outgoing.tables().entrySet().stream()
                .map(each -> "%-20s %8d"
                        .formatted(each.getKey().file(), each.getValue().size()))
                .collect(Collectors.joining("\n"));
        String without = outgoing.withoutNumber() == 0
                ? ""
                : "%n%d children have no number of the authority and are left out".formatted(outgoing.withoutNumber());
        return "%s: %d rows of %d children in %s%n%s%s"
                .formatted(authority, outgoing.rows(), outgoing.children().size(), folder, tables, without);
    }
}
