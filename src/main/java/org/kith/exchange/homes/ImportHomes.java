package org.kith.exchange.homes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.bundle.SingleFile;
import org.kith.exchange.bundle.SingleFile.Came;
import org.kith.graph.Provenance;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code import-homes}: a home a row. The same file again changes nothing, and one that was cut short goes on. */
@Component
final class ImportHomes implements Command {
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String USUAL_SOURCE = "homes";

    private final ObjectProvider<SingleFile> files;
    private final ObjectProvider<WriteHomes> writing;

    /** @param files and {@code writing}: asked for when the command runs, because they reach for the store */
    ImportHomes(ObjectProvider<SingleFile> files, ObjectProvider<WriteHomes> writing) {
        this.files = files;
        this.writing = writing;
    }

    @Override
    public String name() {
        return "import-homes";
    }

    @Override
    public String usage() {
        return "--file=FILE.csv [--source=" + USUAL_SOURCE
                + "] [--report=FILE.csv]   imports homes, a row each, with the columns "
                + String.join(", ", HomeFile.REQUIRED) + " and, where they are known, "
                + String.join(", ", HomeFile.OPTIONAL)
                + "; lists are parted by semicolons, none is an empty one; SOURCE is whose names the refs are, as in bundle.csv";
    }

    @Override
    public int run(CommandLine line) {
        line.only("file", "source", "report");
        Path file = line.requiredPath("file");
        String source = line.optional("source").orElse(USUAL_SOURCE);
        if (!SOURCE.matcher(source).matches()) {
            throw new WrongUsageException(
                    "--source is made of letters, digits, dots, hyphens and low lines, 64 at the most");
        }
        if (!Files.isRegularFile(file)) {
            System.out.println(file + " is not a file. Nothing was changed.");
            return FAILED;
        }
        try {
            Came came = files.getObject()
                    .run(
                            HomeFile.file(writing.getObject()),
                            new Provenance(source, null),
                            file,
                            line.optionalPath("report").orElse(null),
                            System.out);
            System.out.println(came.couldNotStart() ? "Nothing was changed." : file + ": " + came.words());
            return came.couldNotStart() ? FAILED : DONE;
        } catch (StoreException e) {
            System.out.println(
                    "The store failed: " + e.getMessage() + ". Run the import again: it goes on where it stopped.");
        } catch (IOException e) {
            System.out.println("Cannot read or write: " + e);
        }
        return FAILED;
    }
}
