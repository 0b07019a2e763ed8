package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.outcome.CollectedYear;
import org.kith.care.outcome.code.SdqReason;

/**
 * What somebody says of the health of a child.
 *
 * @param today the day on which it is said
 * @param year to 31 March, the one in which it ends
 */
public record SaidHealth(
        LocalDate today,
        int year,
        @Nullable Integer sdqScore,
        @Nullable SdqReason sdqReason,
        @Nullable Boolean convicted,
        @Nullable Boolean healthCheck,
        @Nullable Boolean immunisations,
        @Nullable Boolean teethCheck,
        @Nullable Boolean healthAssessment,
        @Nullable Boolean substanceMisuse,
        @Nullable Boolean interventionReceived,
        @Nullable Boolean interventionOffered) {

    boolean saysNothing() {
        return Stream.of(
                        sdqScore,
                        sdqReason,
                        convicted,
                        healthCheck,
                        immunisations,
                        teethCheck,
                        healthAssessment,
                        substanceMisuse)
                .allMatch(Objects::isNull);
    }

    LocalDate first() {
        return CollectedYear.first(year);
    }

    LocalDate last() {
        return CollectedYear.last(year);
    }
}
