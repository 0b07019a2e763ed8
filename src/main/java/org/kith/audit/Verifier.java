package org.kith.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.audit.Finding.Kind;

/**
 * Whether the record of access is what was written. Of each chain it names the first record that is altered, missing, swapped or cut. A
 * chain that lost its end, or that is gone altogether, is found by the heads that went to the log. The store may be ahead of the log:
 * a head is logged after its segment is in the store, and a replica may die in between.
 */
final class Verifier {

    private final Map<String, AuditKey> keys = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Head>> logged = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> chains = new HashSet<>();
    private long segments;
    private long records;
    private @Nullable ChainCheck open;

    /**
     * @param keys all under which records may have been chained
     * @param heads from the log, in any order; the more, the more is found
     */
    Verifier(Collection<AuditKey> keys, Collection<Head> heads) {
        keys.forEach(key -> this.keys.put(key.id(), key));
        for (Head head : heads) {
            Head other = logged.computeIfAbsent(head.chain(), chain -> new TreeMap<>())
                    .putIfAbsent(head.number(), head);
            if (other != null && !other.equals(head)) {
                findings.add(new Finding(
                        Kind.UNLIKE_THE_LOG,
                        head.chain(),
                        head.number(),
                        head.last(),
                        "the log tells two heads of this segment"));
            }
        }
    }

    /** The next segment, in the order of chains and then of numbers. */
    void take(Segment segment) {
        ChainCheck check = open;
        if (check == null || !check.chain().equals(segment.chain())) {
            close();
            chains.add(segment.chain());
            check = new ChainCheck(segment.chain(), keys, logged.getOrDefault(segment.chain(), new TreeMap<>()));
            open = check;
        }
        segments++;
        check.take(segment);
    }

    /** What was found, once all was seen. */
    Verdict end() {
        close();
        logged.forEach((chain, heads) -> {
            if (!chains.contains(chain)) {
                Head last = heads.lastEntry().getValue();
                findings.add(new Finding(
                        Kind.LOST_CHAIN,
                        chain,
                        1,
                        1,
                        "the log tells of %d records, and the store has none".formatted(last.last())));
            }
        });
        return new Verdict(chains.size(), segments, records, List.copyOf(findings));
    }

    private void close() {
        if (open != null) {
            records += open.records();
            Finding finding = open.end();
            if (finding != null) {
                findings.add(finding);
            }
            open = null;
        }
    }
}
