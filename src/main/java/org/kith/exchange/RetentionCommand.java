package org.kith.exchange;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.graph.StoreException;
import org.kith.retention.Retention;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code retention}: which rule keeps each record, and until when. It tells ids, and no name. */
@Component
class RetentionCommand implements Command {

    private final ObjectProvider<Retention> retention;
    private final Clock clock;

    /** @param retention asked for when the command runs, because it reaches for the store */
    RetentionCommand(ObjectProvider<Retention> retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String usage() {
        return "[--on=DATE] [--due]   lists each record with the rule that keeps it, until when, and whether it is due or held, as tab-separated"
                + " lines without a name; --due lists those alone that nothing keeps on DATE, which is today where it is not given";
    }

    @Override
    public int run(CommandLine line) {
        line.only("on", "due");
        LocalDate on = line.optional("on").map(RetentionCommand::day).orElseGet(() -> LocalDate.now(clock));
        boolean dueOnly = line.flag("due");
        AtomicInteger all = new AtomicInteger();
        AtomicInteger due = new AtomicInteger();
        try {
            System.out.println("id\trule\tkept until\tdue\theld\tsource");
            retention.getObject().each(on, kept -> {
                all.incrementAndGet();
                if (kept.due()) {
                    due.incrementAndGet();
                }
                if (kept.due() || !dueOnly) {
                    System.out.println(String.join(
                            "\t",
                            kept.personId(),
                            kept.rule(),
                            kept.end() == null ? "no end" : kept.end().toString(),
                            kept.due() ? "due" : "kept",
                            kept.held() ? "held" : "",
                            kept.source()));
                }
            });
            System.out.printf("%,d records, %,d due on %s%n", all.get(), due.get(), on);
            return DONE;
        } catch (StoreException e) {
            System.out.println("The store failed: " + e.getMessage());
            return FAILED;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new WrongUsageException("--on=" + text + " is no day: write it as 2026-11-22");
        }
    }
}
