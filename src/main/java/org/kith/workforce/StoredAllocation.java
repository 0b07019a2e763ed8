package org.kith.workforce;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.FactKey;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.kith.workforce.RecordAllocations.Role;

/** An allocation as the store believes it, to be corrected or ended. */
record StoredAllocation(AllocationRow said, String source) {

    private static final String TOLD = """
            RETURN allocated.key AS key, worker.id AS worker, child.id AS child,
              allocated.role AS role, allocated.validFrom AS validFrom, allocated.validTo AS validTo, allocated.source AS source
            """;

    /** One allocation. Starts from the unique index on the edges' keys; one row at most. */
    private static final String BY_FACT = """
            MATCH (worker:Professional)-[allocated:ALLOCATED_TO]->(child:Child)
            WHERE allocated.key STARTS WITH $fact AND allocated.key = $fact + toString(allocated.version) AND %s
            """.formatted(Moment.last("allocated")) + TOLD;

    /** The allocations of a child. Starts from the child's unique id; a few rows. */
    private static final String OF_CHILD = """
            MATCH (worker:Professional)-[allocated:ALLOCATED_TO]->(child:Child {id: $child})
            WHERE %s
            """.formatted(Moment.last("allocated")) + TOLD;

    static @Nullable StoredAllocation of(Tx tx, String fact) {
        List<Row> rows = tx.run(BY_FACT, Map.of("fact", fact + ':'));
        return rows.isEmpty() ? null : of(rows.getFirst());
    }

    static List<StoredAllocation> ofChild(Tx tx, String child) {
        return tx.run(OF_CHILD, Map.of("child", child)).stream()
                .map(StoredAllocation::of)
                .toList();
    }

    String revision() {
        return Integer.toString(said.version());
    }

    /** The same allocation as its next version says it. */
    AllocationRow next(Role role, ValidTime time) {
        return new AllocationRow(
                said.fact(), said.version() + 1, said.professionalId(), said.childId(), role, time, null);
    }

    /** The same allocation with an end. */
    AllocationRow ended(PartialDate end) {
        String from = said.time().validFrom();
        return next(said.role(), PartialDate.between(from == null ? null : PartialDate.parse(from), end));
    }

    private static StoredAllocation of(Row row) {
        FactKey key = FactKey.in(row);
        return new StoredAllocation(
                new AllocationRow(
                        key.fact(),
                        key.version(),
                        row.text("worker"),
                        row.text("child"),
                        Role.valueOf(row.text("role")),
                        PartialDate.between(PartialDate.in(row, "validFrom"), PartialDate.in(row, "validTo")),
                        null),
                row.text("source"));
    }
}
