package org.kith.audit;

import java.util.HashMap;
import java.util.Map;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** Puts segments into the store. A segment that is there already, from a try whose answer was lost, is not written twice. */
@Component
class WriteSegment implements SegmentStore {

    /** One segment. Starts from the unique key; one row, which says whether what is there now is this segment. */
    private static final String WRITE = """
            MERGE (segment:AccessSegment {key: $segment.key})
            ON CREATE SET segment += $segment, segment.toIndex = true, segment.recordedAt = datetime.transaction()
            RETURN segment.seal = $segment.seal AS same
            """;

    private final Writes writes;

    WriteSegment(Writes writes) {
        this.writes = writes;
    }

    @Override
    public void write(Segment segment) {
        boolean same = writes.once(WRITE, Map.of("segment", values(segment)))
                .getFirst()
                .flag("same");
        if (!same) {
            throw new TakenException(segment);
        }
    }

    private static Map<String, Object> values(Segment segment) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", "%s:%09d".formatted(segment.chain(), segment.number()));
        values.put("chain", segment.chain());
        values.put("number", segment.number());
        values.put("keyId", segment.keyId());
        values.put("first", segment.first());
        values.put("last", segment.last());
        values.put("before", segment.before());
        values.put("head", segment.head());
        values.put("seal", segment.seal());
        values.put("lines", segment.lines());
        values.put("macs", segment.macs());
        return values;
    }
}
