package org.kith.audit;

/** Where segments are kept. */
@FunctionalInterface
interface SegmentStore {

    /**
     * Keeps a segment, which is durable when this answers. It bears a repetition.
     *
     * @throws TakenException where another segment stands in its place
     * @throws org.kith.graph.StoreException where nobody knows whether it is kept; to be tried again
     */
    void write(Segment segment);

    /** Somebody else has written where only this process writes. */
    final class TakenException extends RuntimeException {
        TakenException(Segment segment) {
            super("Another segment stands in place of segment %d of chain %s: run verify-access"
                    .formatted(segment.number(), segment.chain()));
        }
    }
}
