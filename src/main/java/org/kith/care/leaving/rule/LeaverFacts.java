package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a young person.
 *
 * @param bornFrom the first day on which they may have been born; null where nothing is known
 * @param bornTo the last; null where nothing is known
 */
public record LeaverFacts(
        @Nullable LocalDate bornFrom, @Nullable LocalDate bornTo, List<Episode> episodes) {

    /** Nobody about whom this is asked was born longer ago than this before the day. */
    private static final int OLDEST = 40;

    /** How many birth dates of a range are tried. */
    private static final int TRIED = 40;

    /**
     * An episode of care.
     *
     * @param legalStatus code of the return; null where not known
     * @param reasonCeased code of the return; null where it goes on, or not known
     * @param from the first day on which it may have begun
     * @param fromLast the last day on which it may have begun; null where that is not known
     * @param toFirst the first day on which it may have ended; null while it goes on
     * @param to the last; null while it goes on
     */
    public record Episode(
            @Nullable String legalStatus,
            @Nullable String reasonCeased,
            LocalDate from,
            @Nullable LocalDate fromLast,
            @Nullable LocalDate toFirst,
            @Nullable LocalDate to) {

        /** The longest time that it may have been. */
        private Stretch widest() {
            return new Stretch(legalStatus, reasonCeased, from, to);
        }

        /** The shortest, which is a day at least. */
        private Stretch narrowest(LocalDate day) {
            LocalDate latest = toFirst == null ? later(day, from) : later(toFirst.minusDays(1), from);
            LocalDate begun = fromLast == null || fromLast.isAfter(latest) ? latest : fromLast;
            return new Stretch(
                    Objects.requireNonNullElse(legalStatus, Stretch.MAYBE_SHORT_BREAKS), reasonCeased, begun, toFirst);
        }
    }

    /** The birth dates that are tried, the first and the last possible one among them. */
    List<LocalDate> births(LocalDate day) {
        LocalDate first = bornFrom == null ? day.minusYears(OLDEST) : bornFrom;
        LocalDate last = bornTo == null ? later(day, first) : bornTo;
        long step = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / TRIED);
        return Stream.concat(
                        first.datesUntil(later(last, first).plusDays(1), Period.ofDays((int) step)), Stream.of(last))
                .distinct()
                .toList();
    }

    /** Care as long as it may have been. */
    List<Stretch> widest(LocalDate day) {
        return begun(day).stream().map(Episode::widest).toList();
    }

    /** Care as short as it may have been; what may have been short breaks was. */
    List<Stretch> narrowest(LocalDate day) {
        return begun(day).stream().map(each -> each.narrowest(day)).toList();
    }

    private List<Episode> begun(LocalDate day) {
        return episodes.stream().filter(each -> !each.from().isAfter(day)).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
