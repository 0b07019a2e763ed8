package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.leaving.rule.LeaverFacts;

/**
 * What the rules are told of how somebody leaves care.
 *
 * @param young what their status follows from
 * @param plans their pathway plans, and assessments of needs
 * @param advisers the times in which somebody was their personal adviser
 */
public record Leaving(LeaverFacts young, List<Pathway> plans, List<Spell> advisers) {

    /** Where nothing is recorded. */
    public static final Leaving NONE = new Leaving(new LeaverFacts(null, null, List.of()), List.of(), List.of());

    /**
     * A pathway plan.
     *
     * @param assessed the day on which the assessment of needs was completed; null where not known
     * @param made the day on which the plan was made; null where it is not, or not known
     * @param reviews the days on which it was reviewed
     */
    public record Pathway(
            @Nullable LocalDate assessed, @Nullable LocalDate made, List<LocalDate> reviews) {}

    /** Whether an assessment of needs was completed by a day. */
    boolean isAssessed(LocalDate day) {
        return plans.stream().map(Pathway::assessed).flatMap(Stream::ofNullable).anyMatch(each -> !each.isAfter(day));
    }

    /** The days by one on which a plan was made or reviewed, first ones first; those of plans made first of all. */
    List<LocalDate> planned(LocalDate day) {
        return CareFacts.between(
                plans.stream()
                        .filter(each -> each.made() != null)
                        .flatMap(each -> Stream.concat(Stream.ofNullable(each.made()), each.reviews().stream()))
                        .toList(),
                LocalDate.MIN,
                day);
    }

    boolean hasAdviser(LocalDate day) {
        return advisers.stream().anyMatch(each -> each.holds(day));
    }
}
