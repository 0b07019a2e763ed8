package org.kith.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads the whole record of access, for its verification. */
@Component
class SegmentQueries {

    private static final Scope VERIFICATION = Scope.system("verifies the record of access");

    /** Some segments, in the order of chains and numbers. Starts from the unique key; ten rows at most, of 500 lines at most. */
    private static final String SEGMENTS = """
            MATCH (segment:AccessSegment) WHERE segment.key > $after
            WITH segment ORDER BY segment.key LIMIT 10
            RETURN segment.key AS key, properties(segment) AS segment
            """;

    private final Reads reads;

    SegmentQueries(Reads reads) {
        this.reads = reads;
    }

    void each(Consumer<Segment> take) {
        String after = "";
        List<Row> rows;
        do {
            rows = reads.list(VERIFICATION, SEGMENTS, Map.of("after", after));
            rows.forEach(row -> take.accept(Stored.segment(row.row("segment"))));
            after = rows.isEmpty() ? after : rows.getLast().text("key");
        } while (!rows.isEmpty());
    }
}
