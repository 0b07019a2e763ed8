package org.kith.care.leaving.pathway.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a pathway plan.
 *
 * @param today the day on which it is said
 * @param assessed the day on which the assessment of needs was completed; null where not said
 * @param made the day on which the plan was made; null where not said
 * @param reviews the days on which it was reviewed, first ones first
 */
public record SaidPlan(
        LocalDate today,
        @Nullable LocalDate assessed,
        @Nullable LocalDate made,
        List<LocalDate> reviews) {

    /** The days of the assessment and of the plan, as far as they are said. */
    Stream<LocalDate> days() {
        return Stream.of(assessed, made).flatMap(Stream::ofNullable);
    }
}
