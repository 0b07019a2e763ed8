package org.kith.kinship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;

/** How sure a tie is, weakest first. The words for parentage are those of GEDCOM 7's FAMC-STAT, with ASSERTED and ACCEPTED added. */
public enum Certainty {
    CHALLENGED,
    ALLEGED,
    ASSERTED,
    ACCEPTED,
    PROVEN;

    /** The weaker of two: a chain of ties is as sure as its weakest. */
    public Certainty weaker(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * How sure a tie is on a day. A tie whose dates, as they were said, leave open whether it was in force then is at most ASSERTED.
     */
    public static Certainty on(LocalDate day, Certainty status, @Nullable PartialDate from, @Nullable PartialDate to) {
        boolean mayNotHaveBegun = from != null && from.latest().isAfter(day);
        boolean mayHaveEnded = to != null
                && !to.isFull()
                && !to.earliest().isAfter(day)
                && to.ended().isAfter(day);
        return mayNotHaveBegun || mayHaveEnded ? status.weaker(ASSERTED) : status;
    }
}
