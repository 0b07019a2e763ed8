package org.kith.audit;

import java.util.ArrayList;
import java.util.List;

/** The chain of one run of a replica, as it grows. Whoever writes it does so alone. */
final class Chain {

    private final String id;
    private final AuditKey key;
    private final Macs macs;
    private int segments;
    private long records;
    private String head;

    Chain(String id, AuditKey key) {
        this.id = id;
        this.key = key;
        this.macs = new Macs(key);
        this.head = macs.beginning(id);
    }

    String id() {
        return id;
    }

    /** Chains these, which become its next segment. */
    Segment next(List<AccessRecord> batch) {
        String before = head;
        long first = records + 1;
        List<String> lines = new ArrayList<>(batch.size());
        List<String> links = new ArrayList<>(batch.size());
        for (AccessRecord each : batch) {
            String line = each.at(id, ++records).line();
            head = macs.record(head, line);
            lines.add(line);
            links.add(head);
        }
        segments++;
        return new Segment(
                id,
                segments,
                key.id(),
                first,
                records,
                before,
                head,
                macs.seal(segments, first, records, head),
                lines,
                links);
    }
}
