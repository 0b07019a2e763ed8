package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.table.FactRow;

/**
 * A child as the return tells of it.
 *
 * @param localId the authority's own number, the column CHILD
 * @param header the child's row of the header; null where only other tables name the child
 * @param sex M, F or U; null where there is no header
 * @param episodes in the order of their first days; those without one come last
 * @param placements in the same order
 * @param facts rows of the other tables
 */
record ReturnedChild(
        String localId,
        @Nullable ReturnRow header,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        List<Episode> episodes,
        List<PlacementSpell> placements,
        Map<ReturnTable, List<FactRow>> facts) {
    ReturnedChild {
        facts = Collections.unmodifiableMap(facts);
        episodes = List.copyOf(episodes);
        placements = List.copyOf(placements);
    }

    /** What the header says in this column, or empty. */
    String said(String column) {
        return header == null ? "" : header.get(column);
    }
}
