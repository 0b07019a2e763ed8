package org.kith.exchange.bundle;

import java.io.PrintStream;
import java.time.Duration;

/** Says how far an import is, at most once a second. */
final class Progress {
    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private String file = "";
    private long fileBegun = begun;
    private long said = begun;
    private long rows;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void file(String name) {
        file = name;
        rows = 0;
        fileBegun = System.nanoTime();
    }

    /** More rows of the file are in the store. */
    synchronized void rows(int more) {
        rows += more;
        long now = System.nanoTime();
        if (now - said >= EVERY) {
            said = now;
            out.printf("%-24s %,12d rows %,10.0f rows/s%n", file, rows, rows / seconds(fileBegun));
        }
    }

    /** Seconds since the import began. */
    double seconds() {
        return seconds(begun);
    }

    private static double seconds(long since) {
        return Math.max(System.nanoTime() - since, 1) / 1e9;
    }
}
