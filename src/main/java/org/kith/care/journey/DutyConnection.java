package org.kith.care.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.Connection;
import org.kith.api.Edge;
import org.kith.api.PageInfo;

/**
 * A page of a worklist.
 *
 * @param totalCount how many duties there are in all; null when it was not asked for
 * @param truncated whether children were left out because there are more than are looked at
 */
record DutyConnection(
        List<Edge<Duty>> edges, PageInfo pageInfo, @Nullable Integer totalCount, boolean truncated) {

    static DutyConnection of(Connection<Duty> page, boolean truncated) {
        return new DutyConnection(page.edges(), page.pageInfo(), page.totalCount(), truncated);
    }

    /** The duties without their cursors. */
    public List<Duty> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
