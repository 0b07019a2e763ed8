package org.kith.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a person.
 *
 * @param child whether there is a record of children's services
 * @param bornFrom the first day on which they can have been born; null where nobody knows
 * @param bornTo the last such day
 * @param diedTo the last day on which they can have died; null while they live
 * @param lookedAfter whether they ever had an episode of care
 * @param adopted day of the adoption order, or of the seal where the order is not recorded; null for somebody who was not adopted
 * @param involvedTo first day on which children's services were not involved any more; null where they never were, 9999-12-31 while they are
 * @param recorded day on which something was last recorded about them
 * @param mentionedBy ids of children whose records mention them
 */
record Life(
        String id,
        boolean child,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable LocalDate diedTo,
        boolean lookedAfter,
        @Nullable LocalDate adopted,
        @Nullable LocalDate involvedTo,
        @Nullable LocalDate recorded,
        List<String> mentionedBy) {

    private static final int OF_AGE = 18;

    Life {
        mentionedBy = List.copyOf(mentionedBy);
    }

    /** Whether they certainly died before their 18th birthday. */
    boolean diedAsAChild() {
        return diedTo != null && bornFrom != null && diedTo.isBefore(Anniversary.of(bornFrom, OF_AGE));
    }

    /** Whether they are certainly of age on a day, or nobody has a child record of them. */
    boolean grownUp(LocalDate on) {
        return !child || bornTo != null && !on.isBefore(Anniversary.of(bornTo, OF_AGE));
    }
}
