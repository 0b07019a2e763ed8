package org.kith.care.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules are told of a child's care.
 *
 * @param birthDate null where the day is not known
 * @param statuses the legal statuses under which the child was looked after (SSDA903 LS)
 * @param stays the placements (SSDA903 PLACE)
 * @param reviews the days of reviews that were held
 * @param visits the days of visits on which the child was seen
 * @param missing episodes of being missing or absent
 * @param matchedOn the day on which the child was matched with adopters; null where none is recorded
 * @param plans the days on which plans for permanence were decided
 * @param leaving what leaving care rests on
 * @param agreements on short breaks
 */
public record CareFacts(
        @Nullable LocalDate birthDate,
        List<Spell> statuses,
        List<Stay> stays,
        List<LocalDate> reviews,
        List<LocalDate> visits,
        List<Missing> missing,
        @Nullable LocalDate matchedOn,
        List<LocalDate> plans,
        Leaving leaving,
        List<Agreement> agreements) {

    /**
     * A placement.
     *
     * @param spell when, and its type
     * @param untilEighteen whether it is meant to last until the child is 18; null where not recorded
     * @param approval the temporary approval of a connected person with whom it is; null where there is none
     */
    public record Stay(
            Spell spell,
            @Nullable Boolean untilEighteen,
            @Nullable TemporaryApproval approval) {
        boolean isForAdoption() {
            return spell.isOneOf("A3", "A4", "A5", "A6");
        }

        /** A stay in hospital, on holiday and the like, from which the child comes back (T0 to T4). */
        boolean isTemporary() {
            return spell.code() != null && spell.code().startsWith("T");
        }

        LocalDate from() {
            return spell.from();
        }
    }

    /**
     * A temporary approval under regulation 24.
     *
     * @param extended whether it was extended once under regulation 25
     * @param untilReview whether that was until the outcome of a review of the decision not to approve
     * @param outcome when that outcome ended it; null while it is awaited, and of any other
     */
    public record TemporaryApproval(
            LocalDate from,
            boolean extended,
            boolean untilReview,
            @Nullable LocalDate outcome) {}

    /**
     * An episode of being missing or absent.
     *
     * @param returned the day on which the child came back; null while it goes on
     * @param interview what became of the return interview; null where not known
     */
    public record Missing(
            LocalDate from,
            @Nullable LocalDate returned,
            @Nullable ReturnInterview interview) {}

    /**
     * An agreement on short breaks.
     *
     * @param daysUsed days used in the 12 months to {@code countedTo}; null where nobody counted
     * @param countedTo the last day in that count; null where nobody counted
     */
    public record Agreement(
            Spell spell,
            @Nullable Integer daysUsed,
            @Nullable LocalDate countedTo) {

        /** Whether days were counted up to a day in some time. */
        boolean isCounted(LocalDate after, LocalDate to) {
            return daysUsed != null && countedTo != null && countedTo.isAfter(after) && !countedTo.isAfter(to);
        }

        int days() {
            return daysUsed == null ? 0 : daysUsed;
        }

        String words() {
            return daysUsed + " days up to " + countedTo;
        }
    }

    /** The legal status in force, the one that began last where there are two. */
    Optional<Spell> status(LocalDate day) {
        return statuses.stream().filter(each -> each.holds(day)).max(Comparator.comparing(Spell::from));
    }

    /** Looked after, but not only by a series of short breaks. */
    Optional<Spell> fullStatus(LocalDate day) {
        return status(day).filter(each -> !isShortBreak(each));
    }

    static boolean isShortBreak(Spell status) {
        return status.isOneOf("V3", "V4");
    }

    /** The period of care that goes on: its first day, through all changes of status without a gap between. */
    Optional<Spell> period(LocalDate day) {
        return status(day).map(status -> chained(status, each -> true, 0));
    }

    /** The time since which the child was without a gap under the same status, or had the same breaks. */
    Spell chained(Spell last, Predicate<Spell> such, int gapInDays) {
        Spell first = last;
        for (boolean found = true; found; ) {
            Spell begun = first;
            Optional<Spell> before = statuses.stream()
                    .filter(such)
                    .filter(each -> each.from().isBefore(begun.from())
                            && new Spell(null, each.from(), true, later(each.to(), gapInDays)).reaches(begun.from()))
                    .min(Comparator.comparing(Spell::from));
            found = before.isPresent();
            first = before.orElse(first);
        }
        return new Spell(last.code(), first.from(), first.fromKnown(), last.to());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    /** The placement that goes on. A temporary move does not end the one from which it was made. */
    Optional<Stay> stay(LocalDate day) {
        List<Stay> begun = stays.stream()
                .filter(each -> !each.from().isAfter(day))
                .sorted(Comparator.comparing(Stay::from).reversed())
                .toList();
        Optional<Stay> now =
                begun.stream().filter(each -> each.spell().holds(day)).findFirst();
        return now.filter(Stay::isTemporary).isEmpty()
                ? now
                : begun.stream().filter(each -> !each.isTemporary()).findFirst();
    }

    /** Whether the child has been placed for adoption since a day. */
    boolean placedForAdoption(LocalDate since, LocalDate day) {
        return stays.stream()
                .anyMatch(each -> each.isForAdoption()
                        && !each.from().isBefore(since)
                        && !each.from().isAfter(day));
    }

    /** Those of some days that lie between two, both counted; first ones first. */
    static List<LocalDate> between(List<LocalDate> days, LocalDate from, LocalDate to) {
        return days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .sorted()
                .toList();
    }
}
