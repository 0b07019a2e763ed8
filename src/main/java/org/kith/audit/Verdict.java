package org.kith.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param chains how many the store has
 * @param segments how many the store has
 * @param records how many were found to be what was written: of a chain with a finding, those before it
 * @param findings one at most for each chain, but for heads that contradict each other
 */
record Verdict(int chains, long segments, long records, List<Finding> findings) {

    boolean whole() {
        return findings.isEmpty();
    }
}
