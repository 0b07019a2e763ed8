package org.kith.exchange.placements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.care.referral.ReferralRecord;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.placements.RecordPlacements.Done;
import org.kith.exchange.placements.RecordPlacements.Read;
import org.kith.graph.Outcome;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The command {@code import-placements}: records valid records of the draft placements standard, a file each, as referrals of the children
 * whom they number. A record that is not valid is told with every path and left out. Said again, the same record changes nothing, so an import
 * that was stopped is run again.
 */
@Component
class ImportPlacements implements Command {
    private static final int BATCH = 200;

    private final ObjectProvider<RecordPlacements> recording;

    /** @param recording asked for when the command runs, because it reaches for the store */
    ImportPlacements(ObjectProvider<RecordPlacements> recording) {
        this.recording = recording;
    }

    @Override
    public String name() {
        return "import-placements";
    }

    @Override
    public String usage() {
        return "--file=FILE.jsonld|--folder=DIR --authority=ID_CODE_OR_NAME   records of the draft placements standard, a file each;"
                + " the authority is the one whose numbers of children they have";
    }

    @Override
    @SuppressWarnings("SystemOut")
    public int run(CommandLine line) {
        line.only("file", "folder", "authority");
        List<Path> files = files(line.optionalPath("file"), line.optionalPath("folder"));
        String named = line.required("authority");
        try {
            RecordPlacements records = recording.getObject();
            return run(records, records.authority(named), files);
        } catch (StoreException e) {
            System.out.println("The store failed: " + e.getMessage()
                    + ". Run the import again: what is recorded already is left as it is.");
        }
        return FAILED;
    }

    private static List<Path> files(Optional<Path> file, Optional<Path> folder) {
        if (file.isPresent() == folder.isPresent()) {
            throw new WrongUsageException("Give --file=FILE.jsonld or --folder=DIR");
        }
        if (file.isPresent()) {
            return List.of(file.get());
        }
        try (Stream<Path> all = Files.list(folder.orElseThrow())) {
            List<Path> found = all.filter(each -> each.toString().endsWith(".jsonld")
                            || each.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new WrongUsageException("There is no file that ends in .jsonld or .json in " + folder.get());
            }
            return found;
        } catch (IOException e) {
            throw new WrongUsageException("The folder cannot be read: " + e);
        }
    }

    @SuppressWarnings("SystemOut")
    private static int run(RecordPlacements records, String authority, List<Path> files) {
        long began = System.nanoTime();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int refused = 0;
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Read> valid = new ArrayList<>();
            List<Path> batch = files.subList(from, Math.min(from + BATCH, files.size()));
            batch.forEach(file -> read(file, valid));
            refused += batch.size() - valid.size();
            for (Done done : valid.isEmpty() ? List.<Done>of() : records.record(authority, valid)) {
                if (done.outcome() == null) {
                    refused++;
                } else {
                    counts.merge(done.outcome(), 1, Integer::sum);
                }
                if (!done.remark().isEmpty()) {
                    System.out.println(done.read().file() + ": " + done.remark());
                }
            }
            System.out.println((from + batch.size()) + " of " + files.size() + " records read");
        }
        double seconds = Math.max((System.nanoTime() - began) / 1e9, 0.001);
        System.out.printf(
                "%d records in %.1f s (%.0f records a second): %d new, %d corrected, %d the same as before, %d refused%n",
                files.size(),
                seconds,
                files.size() / seconds,
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.CORRECTED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                refused);
        return refused == files.size() ? FAILED : DONE;
    }

    @SuppressWarnings("SystemOut")
    private static void read(Path file, List<Read> valid) {
        try {
            ReferralReading reading = ReadReferral.of(CheckPlacement.text(file));
            reading.problems().forEach(problem -> System.out.println(file + ": " + CheckPlacement.said(problem)));
            ReferralRecord record = reading.referral();
            if (record != null) {
                valid.add(new Read(file.toString(), record));
            }
        } catch (IOException e) {
            System.out.println(file + ": cannot be read: " + e);
        }
    }
}
