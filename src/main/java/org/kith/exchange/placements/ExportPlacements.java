package org.kith.exchange.placements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.audit.CommandRecord;
import org.kith.audit.CommandRecord.Deed;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.PersonOption;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.placements.StoredPlacements.Stored;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The command {@code export-placements}: referrals as records of the draft placements standard, a file each. What is not yet such a record,
 * because no placement was found, is told with what it lacks and left out. The record of access says whose were told before a file is written.
 */
@Component
class ExportPlacements implements Command {

    private final ObjectProvider<StoredPlacements> stored;
    private final ObjectProvider<CommandRecord> record;

    /** @param stored and {@code record}: asked for when the command runs, because they reach for the store */
    ExportPlacements(ObjectProvider<StoredPlacements> stored, ObjectProvider<CommandRecord> record) {
        this.stored = stored;
        this.record = record;
    }

    @Override
    public String name() {
        return "export-placements";
    }

    @Override
    public String usage() {
        return "--child=ID|--all --folder=DIR [--by=NAME]   writes referrals for a placement as records of the draft placements standard,"
                + " DIR/ID.jsonld each; with who recorded them, which the standard means for the authority alone";
    }

    @Override
    @SuppressWarnings("SystemOut")
    public int run(CommandLine line) {
        line.only("child", "all", "folder", "by");
        Path folder = line.requiredPath("folder");
        boolean all = line.flag("all");
        if (all == line.optional("child").isPresent()) {
            throw new WrongUsageException("Give --child=ID or --all");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new WrongUsageException("--folder=" + folder + " is no folder that can be written to");
        }
        try {
            String child = all ? null : PersonOption.key("child", line.required("child"));
            List<Stored> found = stored.getObject().of(child);
            return write(found, folder, line.optional("by").orElse(System.getProperty("user.name", "unknown")));
        } catch (StoreException e) {
            System.out.println("The store failed, and nothing was written: " + e.getMessage());
        } catch (IOException e) {
            System.out.println("Recorded, but cannot be written: " + e);
        }
        return FAILED;
    }

    @SuppressWarnings("SystemOut")
    private int write(List<Stored> found, Path folder, String by) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        for (Stored each : found) {
            String json = ReferralAsJsonLd.of(each.record());
            List<ReferralProblem> lacks = ReadReferral.of(json).problems().stream()
                    .filter(problem -> problem.kind().refuses())
                    .toList();
            if (lacks.isEmpty()) {
                files.put(folder.resolve(each.id() + ".jsonld"), json + "\n");
                told.add(each.child());
            }
            lacks.forEach(problem ->
                    System.out.println(each.id() + " is no record of the standard yet: " + problem.message()));
        }
        if (!told.isEmpty()) {
            String reference = UUID.randomUUID().toString();
            record.getObject().record(new Deed(by, name(), reference, told, List.of(), List.of()));
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        System.out.println(files.size() + " of " + found.size() + " referrals written to " + folder);
        return DONE;
    }
}
