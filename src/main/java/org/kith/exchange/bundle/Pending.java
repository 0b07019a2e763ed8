package org.kith.exchange.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.bundle.Cells.Reference;
import org.kith.exchange.bundle.CsvRows.CsvRow;

/**
 * A row that was read and waits to be written.
 *
 * @param line where it begins
 * @param identity what it is about
 * @param version which correction of its fact it is
 * @param ownType what other rows point to when they name it, or null
 * @param doubtful references that no row of this import answers; the store may
 */
record Pending<R>(
        long line, String identity, int version, @Nullable RefType ownType, R value, List<Reference> doubtful) {

    static <R> Pending<R> of(CsvRow row, Cells cells, R value, KnownRefs known) {
        List<Reference> doubtful = cells.references().stream()
                .filter(reference -> !known.contains(reference))
                .toList();
        return new Pending<>(row.line(), cells.identity(), cells.rowVersion(), cells.ownType(), value, doubtful);
    }
}
