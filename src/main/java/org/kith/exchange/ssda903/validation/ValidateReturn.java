package org.kith.exchange.ssda903.validation;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.ssda903.NotAReturnException;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.YearOption;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.springframework.stereotype.Component;

/** The command {@code validate-ssda903}: checks a whole looked-after children return before it is sent. It needs no store. */
@Component
final class ValidateReturn implements Command {
    @Override
    public String name() {
        return "validate-ssda903";
    }

    @Override
    public String usage() {
        return "--folder=DIR --year=2025-26 [--report=FILE.csv]   checks a looked-after children return before it is sent;"
                + " ends with 1 where it breaks a rule that does not only warn";
    }

    /** Ends with {@link #FAILED} where the return has to be put right, so that a script stops before it is sent. */
    @Override
    @SuppressWarnings("SystemOut")
    public int run(CommandLine line) {
        line.only("folder", "year", "report");
        Path folder = line.requiredPath("folder");
        CollectionYear year = YearOption.read(line.required("year"));
        Optional<Path> report = line.optionalPath("report");
        try {
            long began = System.nanoTime();
            ReturnValidation validation = ReturnValidation.of(WholeReturn.read(folder), year);
            System.out.println(summary(folder, validation, (System.nanoTime() - began) / 1e9));
            report.ifPresent(file -> {
                ValidationReport.write(file, validation);
                System.out.println("Every finding by row: " + file);
            });
            return validation.isToBePutRight() ? FAILED : DONE;
        } catch (NotAReturnException e) {
            System.out.println(e.getMessage());
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage() + ": " + e.getCause());
        }
        return FAILED;
    }

    private static String summary(Path folder, ReturnValidation validation, double seconds) {
        long errors = validation.broken().stream()
                .filter(each -> !each.rule().warnsOnly())
                .count();
        return Stream.of(
                        "%s, return for %s: %d rows against %d rules in %.1f s"
                                .formatted(
                                        folder,
                                        validation.year(),
                                        validation.rows(),
                                        validation.asked().size(),
                                        seconds),
                        "The return of the year before is not at hand: rules that compare with it are not asked.",
                        ValidationReport.files(validation),
                        "%d errors, %d warnings"
                                .formatted(errors, validation.broken().size() - errors),
                        ValidationReport.table(validation))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
