package org.kith.provision.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a proposed placement.
 *
 * @param reason why not, or what to bear in mind where it passes, in plain words and without anybody's name; null where there is nothing to say
 * @param regulation where that is written; null where the rule passes without a reason
 * @param mayAuthorise any one of these may authorise it all the same; none where nobody may
 * @param clocks what the placement sets going, if it starts
 */
public record Finding(
        boolean passed,
        @Nullable String reason,
        @Nullable String regulation,
        Set<Authoriser> mayAuthorise,
        List<Clock> clocks) {

    /** It fits. */
    public static final Finding PASS = new Finding(true, null, null, Set.of(), List.of());

    /** It fits, and this is to be borne in mind. */
    public static Finding note(String reason, String regulation) {
        return new Finding(true, reason, regulation, Set.of(), List.of());
    }

    /** It fits for a while. */
    public static Finding forNow(String reason, String regulation, Clock clock) {
        return new Finding(true, reason, regulation, Set.of(), List.of(clock));
    }

    /** Nobody may authorise it. */
    public static Finding refuse(String reason, String regulation) {
        return new Finding(false, reason, regulation, Set.of(), List.of());
    }

    /** It needs somebody's leave. */
    public static Finding needs(String reason, String regulation, Authoriser first, Authoriser... others) {
        return new Finding(false, reason, regulation, EnumSet.of(first, others), List.of());
    }

    /** With somebody's leave it sets something going. */
    Finding starting(Clock clock) {
        return new Finding(passed, reason, regulation, mayAuthorise, List.of(clock));
    }
}
