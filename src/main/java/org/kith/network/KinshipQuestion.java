package org.kith.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;

/**
 * What is asked of how people are related or linked.
 *
 * @param from store id
 * @param to store id; null where everybody related to the first is asked for
 * @param asOf the day looked at; null for today
 * @param knownAt the time of belief; null for now
 */
record KinshipQuestion(
        String from,
        @Nullable String to,
        boolean includeFormer,
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime knownAt) {

    /** The farthest degree, and the longest path, that can be asked for; also what is taken where the request does not say. */
    static final int FARTHEST = 6;

    List<String> roots() {
        return Stream.of(from, to == null ? from : to).distinct().toList();
    }

    /** The number where it is from 1 to 6. */
    static int inRange(String name, @Nullable Integer number) {
        int asked = number == null ? FARTHEST : number;
        if (asked < 1 || asked > FARTHEST) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'%s' has to be from 1 to %d, and is %d".formatted(name, FARTHEST, asked));
        }
        return asked;
    }
}
