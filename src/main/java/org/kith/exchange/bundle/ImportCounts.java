package org.kith.exchange.bundle;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.kith.graph.Outcome;

/** How many rows became what. */
final class ImportCounts {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long rows;
    private long people;

    synchronized void add(Collection<Outcome> more) {
        more.forEach(outcome -> outcomes.merge(outcome, 1L, Long::sum));
    }

    synchronized void read(boolean person) {
        rows++;
        people += person ? 1 : 0;
    }

    synchronized long rows() {
        return rows;
    }

    synchronized long people() {
        return people;
    }

    synchronized long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Rows that changed the store. */
    synchronized long written() {
        return of(Outcome.CREATED) + of(Outcome.CORRECTED) + of(Outcome.HISTORY);
    }
}
