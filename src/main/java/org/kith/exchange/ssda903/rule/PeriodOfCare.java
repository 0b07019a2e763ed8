package org.kith.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.Episode;

/**
 * A time of being looked after without a break: episodes that follow each other. A new one begins after a gap, and where the episode before
 * ended care.
 */
public record PeriodOfCare(List<Episode> episodes) {
    public PeriodOfCare {
        episodes = List.copyOf(episodes);
    }

    /**
     * The periods of a child.
     *
     * @param episodes with a first day, in the order of those
     */
    static List<PeriodOfCare> of(List<Episode> episodes) {
        List<PeriodOfCare> periods = new ArrayList<>();
        List<Episode> current = new ArrayList<>();
        for (Episode episode : episodes) {
            if (!current.isEmpty() && isOver(current.getLast(), episode)) {
                periods.add(new PeriodOfCare(current));
                current.clear();
            }
            current.add(episode);
        }
        if (!current.isEmpty()) {
            periods.add(new PeriodOfCare(current));
        }
        return periods;
    }

    private static boolean isOver(Episode episode, Episode next) {
        return episode.gapBefore(next) || episode.endsCare() && episode.to() != null;
    }

    public Episode first() {
        return episodes.getFirst();
    }

    public Episode last() {
        return episodes.getLast();
    }

    public @Nullable LocalDate from() {
        return first().from();
    }

    /** The day on which the child left care; null while it is looked after. */
    public @Nullable LocalDate to() {
        return last().to();
    }

    /** Whether the child was looked after on the day. The days on which care began and ended count. */
    public boolean holds(@Nullable LocalDate day) {
        return day != null && !Days.before(day, from()) && !Days.after(day, to());
    }

    /** Whether the child was looked after at the end of the year: those who left on its last day were not, unless X1 says that care went on. */
    public boolean lastsBeyond(CollectionYear year) {
        boolean goesOn = to() == null || Days.after(to(), year.last()) || last().isX1() && Days.same(to(), year.last());
        return goesOn && !Days.after(from(), year.last());
    }

    /** Whether the child was looked after all through the year, not in short breaks. */
    public boolean lastsThroughout(CollectionYear year) {
        return !Days.after(from(), year.first())
                && lastsBeyond(year)
                && episodes.stream()
                        .filter(each -> each.to() == null || Days.after(each.to(), year.first()))
                        .noneMatch(Episode::isShortBreak);
    }
}
