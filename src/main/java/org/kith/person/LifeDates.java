package org.kith.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;

/** When somebody was born, is expected, and died, as far as it is said. */
record LifeDates(
        @Nullable PartialDate birth,
        @Nullable PartialDate expected,
        @Nullable PartialDate death) {

    /** A pregnancy of which the expected date is farther away than this is a slip of the pen. */
    private static final int LONGEST_WAIT_IN_MONTHS = 10;

    /** The date of birth, or the year of birth that an age of today stands for. */
    static @Nullable PartialDate birth(
            @Nullable PartialDate birthDate, @Nullable Integer estimatedAge, LocalDate today) {
        return estimatedAge == null
                ? birthDate
                : PartialDate.ofYear(today.minusYears(estimatedAge).getYear());
    }

    /** @throws org.kith.api.RefusedException INVALID where the dates cannot be those of a life */
    void check(LocalDate today) {
        new Said()
                .require(birth == null || !birth.earliest().isAfter(today), "birthDate", "The birth lies in the future")
                .require(death == null || !death.earliest().isAfter(today), "deathDate", "The death lies in the future")
                .require(
                        expected == null || !expected.earliest().isAfter(today.plusMonths(LONGEST_WAIT_IN_MONTHS)),
                        "expectedDate",
                        "The expected date is more than ten months away")
                .require(
                        birth == null || death == null || !death.latest().isBefore(birth.earliest()),
                        "deathDate",
                        "The death lies before the birth")
                .require(
                        birth == null || expected == null,
                        "expectedDate",
                        "An unborn child has an expected date, somebody born a date of birth: never both")
                .orRefuse();
    }
}
