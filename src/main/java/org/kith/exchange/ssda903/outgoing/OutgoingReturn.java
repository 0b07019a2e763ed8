package org.kith.exchange.ssda903.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;

/**
 * A return that was made of what the store holds.
 *
 * @param tables rows in the order of children and days, of each table that the year has
 * @param children ids of the children in it
 * @param withoutNumber children who have no number of the authority, and whom the return cannot tell
 */
record OutgoingReturn(Map<ReturnTable, List<ReturnRow>> tables, Set<String> children, int withoutNumber) {

    WholeReturn whole() {
        return new WholeReturn(tables, List.of());
    }

    int rows() {
        return tables.values().stream().mapToInt(List::size).sum();
    }
}
