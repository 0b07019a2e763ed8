package org.kith.exchange.homes;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.homes.ReadHomes.Homes;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code export-homes}: every home of which it is known what it is, as {@code import-homes} reads it. A command holds no permission, so that confidential addresses are left out. */
@Component
final class ExportHomes implements Command {

    private final ObjectProvider<ReadHomes> homes;

    /** @param homes asked for when the command runs, because it reaches for the store */
    ExportHomes(ObjectProvider<ReadHomes> homes) {
        this.homes = homes;
    }

    @Override
    public String name() {
        return "export-homes";
    }

    @Override
    public String usage() {
        return "--file=FILE.csv   writes every home as import-homes reads it, without confidential addresses; the file must not be there yet";
    }

    @Override
    public int run(CommandLine line) {
        line.only("file");
        Path file = line.requiredPath("file");
        if (Files.exists(file)) {
            throw new WrongUsageException(file + " is there already, and is not overwritten");
        }
        try {
            Homes found = homes.getObject().all();
            try (CsvWriter csv = CsvWriter.builder().build(file)) {
                csv.writeRecord(HomeFile.columns());
                found.rows().forEach(csv::writeRecord);
            }
            System.out.printf("%s: %,d homes%n", file, found.rows().size());
            if (found.hidden() > 0) {
                System.out.printf("The addresses of %,d of them are confidential and are left out.%n", found.hidden());
            }
            if (found.unknown() > 0) {
                System.out.printf("%,d more are left out, of which nobody said what they are.%n", found.unknown());
            }
            return DONE;
        } catch (StoreException e) {
            System.out.println("The store failed, and nothing was written: " + e.getMessage());
        } catch (IOException e) {
            System.out.println("Cannot be written: " + e);
        }
        return FAILED;
    }
}
