package org.kith.exchange.bundle;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Outcome;

/**
 * What an import came to.
 *
 * @param source who sent the bundle
 * @param importedBefore when this very bundle was imported before, so that there was nothing to do; else null
 */
record ImportReport(
        String source,
        @Nullable OffsetDateTime importedBefore,
        ImportCounts counts,
        Refusals refusals,
        double seconds) {

    void print(PrintStream out) {
        if (importedBefore != null) {
            out.printf("Nothing to do: this bundle of %s was imported at %s.%n", source, importedBefore);
            return;
        }
        refusals.print(out);
        out.printf(
                "%s: %,d rows, %,d of them people, in %.1f s (%,.0f rows/s, %,.0f people/s): "
                        + "%,d new, %,d corrected, %,d unchanged, %,d refused%n",
                source,
                counts.rows(),
                counts.people(),
                seconds,
                counts.rows() / seconds,
                counts.people() / seconds,
                counts.of(Outcome.CREATED),
                counts.of(Outcome.CORRECTED) + counts.of(Outcome.HISTORY),
                counts.of(Outcome.UNCHANGED),
                refusals.count());
    }
}
