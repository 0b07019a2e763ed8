package org.kith.exchange.ssda903;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Imports a children looked-after return (SSDA903) from a folder, all of its tables. It loads completely, however wrong it is, and prints
 * what was found by kind; the rows go to a file.
 */
@Component
class Ssda903Import implements Command {
    private final ObjectProvider<FindCaseHolder> holders;
    private final ObjectProvider<RecordReturn> recording;
    private final Clock clock;

    /**
     * @param holders asked for when the command runs, because it reaches for the store
     * @param recording likewise
     */
    Ssda903Import(ObjectProvider<FindCaseHolder> holders, ObjectProvider<RecordReturn> recording, Clock clock) {
        this.holders = holders;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-ssda903";
    }

    @Override
    public String usage() {
        return "--folder=DIR --team=ID_OR_NAME [--authority=ID_CODE_OR_NAME] [--year=2025-26] [--report=FILE.csv]"
                + "   a children looked-after return; the team holds the children; YEAR is the return's, where the latest day in its"
                + " episodes does not say it";
    }

    @Override
    public int run(CommandLine line) {
        line.only("folder", "team", "authority", "year", "report");
        Path folder = line.requiredPath("folder");
        String team = line.required("team");
        Optional<Path> report = line.optionalPath("report");
        Optional<CollectionYear> year = line.optional("year").map(YearOption::read);
        try {
            run(folder, team, line.optional("authority"), year, report);
            return DONE;
        } catch (NotAReturnException e) {
            System.out.println(e.getMessage());
        } catch (StoreException e) {
            System.out.println("The store failed: " + e.getMessage()
                    + ". Run the import again: what is recorded already is left as it is.");
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage() + ": " + e.getCause());
        }
        return FAILED;
    }

    private void run(
            Path folder,
            String team,
            Optional<String> authority,
            Optional<CollectionYear> year,
            Optional<Path> report) {
        LocalDate today = LocalDate.now(clock);
        long began = System.nanoTime();
        LookedAfterReturn returned = LookedAfterReturn.read(folder, today);
        CaseHolder holder = holders.getObject().find(team, authority);
        CollectionYear ofReturn = year.orElseGet(() -> returned.year(today));
        Recorded recorded = recording.getObject().record(returned, holder, ofReturn, today);
        System.out.println(summary(returned, holder, ofReturn, recorded, Duration.ofNanos(System.nanoTime() - began)));
        report.ifPresent(file -> {
            FindingsReport.write(file, returned.findings());
            System.out.println("Every finding by row: " + file);
        });
    }

    private static String summary(
            LookedAfterReturn returned, CaseHolder holder, CollectionYear year, Recorded recorded, Duration took) {
        double seconds = took.toMillis() / 1000.0;
        return """
                %s, return for %s, held by %s: %d rows in %.1f s (%.0f rows a second), %d refused
                %s
                %s
                Findings: %d
                %s""".formatted(
                holder.authorityName(),
                year,
                holder.teamName(),
                returned.rows(),
                seconds,
                returned.rows() / Math.max(seconds, 0.001),
                returned.refused(),
                recorded.changedAnything() ? "Recorded:" : "Nothing changed: the store says all of this already.",
                recorded.table(),
                returned.findings().size(),
                FindingsReport.table(returned.findings()));
    }
}
