package org.kith.care.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.care.duty.Due;
import org.kith.care.duty.DutyKind;

/** Which duties of which children a worklist has. What is null asks for nothing. */
record WorklistFilter(
        @Nullable List<DutyKind> kinds,
        @Nullable String teamId,
        @Nullable String childId,
        @Nullable LocalDate dueBefore,
        @Nullable Integer dueWithinDays,
        @Nullable Boolean overdueOnly) {

    /** The furthest ahead that may be asked, in days. */
    private static final int FURTHEST = 366;

    /** @throws ApiException BAD_ARGUMENT where a number is out of range */
    WorklistFilter checked() {
        if (dueWithinDays != null && (dueWithinDays < 0 || dueWithinDays > FURTHEST)) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT,
                    "'dueWithinDays' has to be from 0 to " + FURTHEST + ", and is " + dueWithinDays);
        }
        return this;
    }

    /** What has no day stays, unless only what is late is asked for: nobody can say that it is not due. */
    boolean takes(Due due, LocalDate today) {
        if (kinds != null && !kinds.contains(due.kind())) {
            return false;
        }
        if (due.dueOn() == null) {
            return !Boolean.TRUE.equals(overdueOnly);
        }
        return (!Boolean.TRUE.equals(overdueOnly) || due.daysLate(today) > 0)
                && (dueBefore == null || due.dueOn().isBefore(dueBefore))
                && (dueWithinDays == null || !due.dueOn().isAfter(today.plusDays(dueWithinDays)));
    }
}
