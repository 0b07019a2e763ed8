package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.fact.Around;
import org.kith.care.fact.FactInput;
import org.kith.care.fact.Remark;

/** What a worker says of something that the return asks. */
interface OutcomeInput extends FactInput {

    @Override
    OutcomeKind fact();

    /** The first and the last year that is taken. */
    int FIRST_YEAR = 1900;

    int LAST_YEAR = 2200;

    /** The year of the return that it is about; null where it is about none. */
    default @Nullable Integer ofYear() {
        return null;
    }

    @Override
    default void check() {
        FactInput.super.check();
        Integer year = ofYear();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "year", "A year is %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }

    /** What there is against it. */
    List<Remark> remarks(LocalDate today, Around around);
}
