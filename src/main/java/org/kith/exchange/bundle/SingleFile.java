package org.kith.exchange.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/**
 * Imports one file that is no part of a bundle, as the files of a bundle are imported: in batches, each row refused or taken by itself, and again
 * without a change.
 */
@Component
public class SingleFile {
    private final Writes writes;

    SingleFile(Writes writes) {
        this.writes = writes;
    }

    /**
     * What the import of a file came to.
     *
     * @param refused how many reasons there were to refuse something
     */
    public record Came(long rows, long created, long corrected, long unchanged, int refused, double seconds) {

        /** Whether nothing could be read at all. */
        public boolean couldNotStart() {
            return rows == 0 && refused > 0;
        }

        /** In one line, with how fast it went. */
        public String words() {
            return String.format(
                    Locale.ROOT,
                    "%,d rows in %.1f s (%,.0f rows/s): %,d new, %,d corrected, %,d unchanged, %,d refused",
                    rows,
                    seconds,
                    rows / seconds,
                    created,
                    corrected,
                    unchanged,
                    refused);
        }
    }

    /**
     * Imports the file and says on {@code out} how it goes and what was refused.
     *
     * @param report file for all that was refused, as CSV, or null for none
     * @throws IOException where the file or the report cannot be read or written
     */
    public <R> Came run(BundleFile<R> file, Provenance provenance, Path path, @Nullable Path report, PrintStream out)
            throws IOException {
        Progress progress = new Progress(out);
        ImportCounts counts = new ImportCounts();
        KnownRefs known = new KnownRefs();
        try (Refusals refusals = new Refusals(report);
                BatchWriter writer = new BatchWriter(writes, provenance, known, refusals, counts, progress)) {
            progress.file(file.name());
            new FileImport<>(file, provenance.source(), known, refusals, counts, false).run(path, writer);
            refusals.print(out);
            return new Came(
                    counts.rows(),
                    counts.of(Outcome.CREATED),
                    counts.of(Outcome.CORRECTED),
                    counts.of(Outcome.UNCHANGED),
                    refusals.count(),
                    progress.seconds());
        }
    }
}
