package org.kith.care.permanence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.duty.AdoptionAims;
import org.kith.care.permanence.AdoptionGrounds.Care;

/** A child's way to adoption, derived from what is recorded. Only days that are known count. */
record AdoptionJourney(List<AdoptionMilestone> milestones, List<AdoptionTimeliness> timeliness) {

    /**
     * A step.
     *
     * @param daysSincePrevious null for the first
     */
    record AdoptionMilestone(
            AdoptionMilestoneKind kind,
            LocalDate date,
            @Nullable Integer daysSincePrevious) {}

    /** A stretch that adoption scorecards measure. The names are those of the schema. */
    enum AdoptionMeasure {
        CARE_TO_PLACED,
        ORDER_TO_MATCH
    }

    /**
     * How long a stretch took.
     *
     * @param days that it took, or has taken so far
     * @param complete whether it has come to its end
     */
    record AdoptionTimeliness(AdoptionMeasure measure, int days, int aimDays, boolean complete) {}

    /** A step before the days between are counted. */
    private record Step(AdoptionMilestoneKind kind, LocalDate date) {}

    /** The journey by a day, in the last period of care; null where nothing recorded leads towards adoption. */
    static @Nullable AdoptionJourney of(AdoptionGrounds grounds, LocalDate day) {
        List<Care> period = grounds.lastPeriod(day);
        LocalDate since = period.isEmpty() ? LocalDate.MIN : period.getFirst().from();
        List<Step> steps = Stream.of(
                        began(period),
                        steps(AdoptionMilestoneKind.DECISION, grounds.decidedOn().stream()),
                        steps(AdoptionMilestoneKind.REVERSED, grounds.reversedOn().stream()),
                        first(AdoptionMilestoneKind.PLACEMENT_ORDER, placementOrders(grounds, period, since)),
                        steps(AdoptionMilestoneKind.MATCH, grounds.matchedOn().stream()),
                        first(
                                AdoptionMilestoneKind.PLACED,
                                grounds.placedOn().stream().filter(each -> !each.isBefore(since))),
                        first(
                                AdoptionMilestoneKind.ADOPTED,
                                period.stream().filter(Care::adopted).map(Care::end)))
                .flatMap(each -> each)
                .filter(step -> !step.date().isAfter(day))
                .sorted(Comparator.comparing(Step::date).thenComparing(Step::kind))
                .toList();
        return steps.stream().allMatch(step -> step.kind() == AdoptionMilestoneKind.ENTERED_CARE)
                ? null
                : new AdoptionJourney(counted(steps), timeliness(steps, day));
    }

    private static Stream<Step> began(List<Care> period) {
        return period.isEmpty() || !period.getFirst().fromKnown()
                ? Stream.empty()
                : Stream.of(new Step(
                        AdoptionMilestoneKind.ENTERED_CARE, period.getFirst().from()));
    }

    /** The day of the order itself, or that from which the child was looked after under it. */
    private static Stream<LocalDate> placementOrders(AdoptionGrounds grounds, List<Care> period, LocalDate since) {
        return Stream.concat(
                grounds.orderedOn().stream().filter(each -> !each.isBefore(since)),
                period.stream()
                        .filter(care -> "E1".equals(care.legalStatus()) && care.fromKnown())
                        .map(Care::from));
    }

    private static Stream<Step> steps(AdoptionMilestoneKind kind, Stream<LocalDate> days) {
        return days.map(date -> new Step(kind, date));
    }

    private static Stream<Step> first(AdoptionMilestoneKind kind, Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).map(date -> new Step(kind, date)).stream();
    }

    private static List<AdoptionMilestone> counted(List<Step> steps) {
        List<AdoptionMilestone> counted = new ArrayList<>();
        LocalDate before = null;
        for (Step step : steps) {
            counted.add(
                    new AdoptionMilestone(step.kind(), step.date(), before == null ? null : days(before, step.date())));
            before = step.date();
        }
        return counted;
    }

    private static List<AdoptionTimeliness> timeliness(List<Step> steps, LocalDate day) {
        return Stream.of(
                        stretch(
                                steps,
                                AdoptionMeasure.CARE_TO_PLACED,
                                AdoptionMilestoneKind.ENTERED_CARE,
                                AdoptionMilestoneKind.PLACED,
                                AdoptionAims.CARE_TO_PLACED_DAYS,
                                day),
                        stretch(
                                steps,
                                AdoptionMeasure.ORDER_TO_MATCH,
                                AdoptionMilestoneKind.PLACEMENT_ORDER,
                                AdoptionMilestoneKind.MATCH,
                                AdoptionAims.ORDER_TO_MATCH_DAYS,
                                day))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A child who is matched by the day of the order took none. */
    private static Optional<AdoptionTimeliness> stretch(
            List<Step> steps,
            AdoptionMeasure measure,
            AdoptionMilestoneKind from,
            AdoptionMilestoneKind to,
            int aim,
            LocalDate day) {
        Optional<LocalDate> end = last(steps, to);
        return last(steps, from)
                .map(start -> new AdoptionTimeliness(
                        measure, Math.max(0, days(start, end.orElse(day))), aim, end.isPresent()));
    }

    private static Optional<LocalDate> last(List<Step> steps, AdoptionMilestoneKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(Step::date)
                .max(Comparator.naturalOrder());
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
