package org.kith.care.arrangement.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an arrangement.
 *
 * @param today the day on which it is said
 * @param home id of the home; null where none is said
 * @param to the day on which it ends; null where none is set
 * @param daysUsed days of short breaks in the 12 months to {@code countedTo}; null where not said
 */
public record SaidArrangement(
        LocalDate today,
        @Nullable String home,
        @Nullable String provider,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer daysUsed,
        @Nullable LocalDate countedTo) {}
