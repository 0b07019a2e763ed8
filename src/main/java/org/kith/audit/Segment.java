package org.kith.audit;

import java.util.List;

/**
 * A batch of records as the store keeps it.
 *
 * @param chain the run of a replica that wrote it
 * @param number its place in the chain, from 1
 * @param keyId under which key it was chained
 * @param first place of its first record in the chain, from 1
 * @param last place of its last record
 * @param before link that its first record follows
 * @param head link of its last record
 * @param seal over where it begins and ends
 * @param lines the records, a line of JSON each
 * @param macs the link of each record
 */
record Segment(
        String chain,
        int number,
        String keyId,
        long first,
        long last,
        String before,
        String head,
        String seal,
        List<String> lines,
        List<String> macs) {

    Segment {
        lines = List.copyOf(lines);
        macs = List.copyOf(macs);
    }

    /** What goes to the log when the segment is in the store. */
    Head logged() {
        return new Head(chain, number, last, seal);
    }
}
