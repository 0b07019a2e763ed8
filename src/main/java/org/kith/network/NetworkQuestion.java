package org.kith.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.kinship.TieKind;

/**
 * What is asked of a family network.
 *
 * @param hops 1 to 4 ties
 * @param via kinds of tie; at least one
 * @param asOf the day looked at; null for today
 * @param knownAt the time of belief; null for now
 */
record NetworkQuestion(
        String personId,
        int hops,
        List<TieKind> via,
        boolean includeFormer,
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime knownAt) {

    /** How far a network reaches where the request does not say, as in the schema. */
    static final int USUAL_HOPS = 2;

    /** The farthest that a network reaches, in ties. */
    private static final int MAX_HOPS = 4;

    NetworkQuestion {
        if (hops < 1 || hops > MAX_HOPS) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'hops' has to be from 1 to %d, and is %d".formatted(MAX_HOPS, hops));
        }
        if (via.isEmpty()) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'via' has to name at least one kind of tie; leave it out for all");
        }
        if (!TieKind.recorded().containsAll(via)) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT,
                    "'via' cannot name HOUSEHOLD: living together is no tie to walk in a network");
        }
    }
}
