package org.kith.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.audit.VerifyAccess;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code verify-access}: whether the record of access is what was written. */
@Component
class VerifyAccessCommand implements Command {

    /** The record of access was altered, or something of it is gone. */
    static final int BROKEN = 3;

    private final ObjectProvider<VerifyAccess> records;

    /** @param records asked for when the command runs, because it reaches for the store */
    VerifyAccessCommand(ObjectProvider<VerifyAccess> records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "verify-access";
    }

    @Override
    public String usage() {
        return "[--heads=LOG] [--keys=FILE]  says whether the record of access is what was written, and names the first bad record of each"
                + " chain; LOG is any text with the lines that say access-head, FILE holds keys in base64, one a line; ends with "
                + BROKEN
                + " where it is not";
    }

    @Override
    public int run(CommandLine line) {
        line.only("heads", "keys");
        Optional<Path> heads = line.optionalPath("heads");
        Optional<Path> keys = line.optionalPath("keys");
        try (Stream<String> log = heads.isPresent() ? lines(heads.get()) : Stream.of()) {
            List<String> given = keys.isPresent() ? Files.readAllLines(keys.get()) : List.of();
            VerifyAccess.Report report = records.getObject().verify(given, log);
            report.lines().forEach(System.out::println);
            return report.whole() ? DONE : BROKEN;
        } catch (VerifyAccess.NoKeyException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            System.out.println("The store failed: " + e.getMessage());
        } catch (IOException e) {
            System.out.println("Cannot read: " + e);
        }
        return FAILED;
    }

    /** A log may hold anything; what is no text in it is no head. */
    private static Stream<String> lines(Path log) throws IOException {
        return Files.lines(log, StandardCharsets.ISO_8859_1);
    }
}
