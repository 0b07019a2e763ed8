package org.kith.graph;

/** What became of a fact that was recorded. */
public enum Outcome {
    /** It was new. */
    CREATED,
    /** It replaced what was believed before, which is kept as history. */
    CORRECTED,
    /** It is an earlier version of what is believed now, and went straight into the history. */
    HISTORY,
    /** The store already says exactly this. */
    UNCHANGED,
    /** The store has this version with other values. Nothing was written: a correction takes the next version. */
    CONFLICT;

    /** Whether the store was changed. */
    public boolean written() {
        return this == CREATED || this == CORRECTED || this == HISTORY;
    }
}
