package org.kith.audit;

/**
 * The first place at which a chain is not what was written.
 *
 * @param segment number of the segment, from 1
 * @param record place in the chain of the first record that is bad, from 1
 * @param detail in words
 */
record Finding(Kind kind, String chain, int segment, long record, String detail) {

    enum Kind {
        /** The record, or what the store says beside it, has been changed. */
        ALTERED,
        /** The record is gone; later ones are there. */
        MISSING,
        /** Another record stands in its place, and the record itself elsewhere, or twice. */
        SWAPPED,
        /** The record and all after it are gone. */
        CUT,
        /** The whole chain is gone. */
        LOST_CHAIN,
        /** The log and the store both look whole and tell different things: one was written with the key. */
        UNLIKE_THE_LOG,
        /** Chained under a key that was not given, so that nothing can be said. */
        UNKNOWN_KEY
    }

    @Override
    public String toString() {
        return "%s: record %d of chain %s (segment %d): %s".formatted(kind, record, chain, segment, detail);
    }
}
