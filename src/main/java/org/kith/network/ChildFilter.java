package org.kith.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;

/** Which children. All of what is said must hold; null says nothing. Ages are completed years. */
record ChildFilter(
        @Nullable Boolean inCare,
        @Nullable List<String> legalStatus,
        @Nullable String teamId,
        @Nullable String localityId,
        @Nullable List<String> placementType,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo) {

    static final ChildFilter NONE = new ChildFilter(null, null, null, null, null, null, null);

    private static final int OLDEST = 150;

    ChildFilter {
        inRange("ageFrom", ageFrom);
        inRange("ageTo", ageTo);
        if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'ageFrom' is %d, which is over 'ageTo', %d".formatted(ageFrom, ageTo));
        }
    }

    private static void inRange(String name, @Nullable Integer age) {
        if (age != null && (age < 0 || age > OLDEST)) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'%s' has to be from 0 to %d, and is %d".formatted(name, OLDEST, age));
        }
    }
}
