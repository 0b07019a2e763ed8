package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A birth date and times of being looked after, without doubt. Short breaks are left out, and nobody is looked after from 18. */
final class Life {

    /** From this birthday time in care counts (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40, not verified). */
    private static final int COUNTS_FROM = 14;

    /** How long, in days: 13 weeks, all periods together (the same regulation). */
    static final int DAYS = 91;

    private static final int OLD_ENOUGH = 16;
    private static final int GROWN_UP = 18;

    private final LocalDate born;
    private final List<Stretch> care;

    Life(LocalDate born, List<Stretch> recorded) {
        this.born = born;
        this.care = whole(recorded.stream()
                .filter(each -> !each.isShortBreak() && each.from().isBefore(birthday(GROWN_UP)) && !isEmpty(each))
                .map(this::untilGrownUp)
                .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
                .toList());
    }

    private static boolean isEmpty(Stretch each) {
        return each.to() != null && !each.to().isAfter(each.from());
    }

    /** The same with an end, which is the 18th birthday at the latest. */
    private Stretch untilGrownUp(Stretch each) {
        LocalDate last = birthday(GROWN_UP);
        return each.to() != null && !each.to().isAfter(last)
                ? each
                : new Stretch(each.legalStatus(), each.reasonCeased(), each.from(), last);
    }

    /** Episodes without a gap between are one time in care, which ended as the last of them did. */
    private static List<Stretch> whole(List<Stretch> each) {
        List<Stretch> whole = new ArrayList<>();
        for (Stretch next : each) {
            Stretch last = whole.isEmpty() ? null : whole.getLast();
            if (last == null || end(last).isBefore(next.from())) {
                whole.add(next);
            } else if (!end(next).isBefore(end(last))) {
                whole.set(
                        whole.size() - 1, new Stretch(next.legalStatus(), next.reasonCeased(), last.from(), next.to()));
            }
        }
        return List.copyOf(whole);
    }

    /** All have an end here. */
    static LocalDate end(Stretch each) {
        return each.to() == null ? LocalDate.MAX : each.to();
    }

    LocalDate birthday(int age) {
        return born.plusYears(age);
    }

    /** From the birthday at one age to the day before that at another. */
    boolean isAged(int from, int under, LocalDate day) {
        return !day.isBefore(birthday(from)) && day.isBefore(birthday(under));
    }

    boolean is16Or17(LocalDate day) {
        return isAged(OLD_ENOUGH, GROWN_UP, day);
    }

    LocalDate sixteen() {
        return birthday(OLD_ENOUGH);
    }

    LocalDate eighteen() {
        return birthday(GROWN_UP);
    }

    /** The time in care that goes on. */
    Optional<Stretch> inCare(LocalDate day) {
        return care.stream().filter(each -> each.holds(day)).findFirst();
    }

    /** The time in care that ended last. */
    Optional<Stretch> left(LocalDate day) {
        return care.stream().filter(each -> !end(each).isAfter(day)).reduce((first, last) -> last);
    }

    /** How many days since 14 the child was looked after, the day itself among them: on the 91st it has been 13 weeks. */
    int daysInCare(LocalDate day) {
        return care.stream().mapToInt(each -> days(each, day)).sum();
    }

    private int days(Stretch each, LocalDate day) {
        LocalDate from = later(each.from(), birthday(COUNTS_FROM));
        LocalDate end = end(each).isAfter(day) ? day.plusDays(1) : end(each);
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    /** The day since which a child who is looked after is eligible; empty where the child is not. */
    Optional<LocalDate> eligibleSince(LocalDate day) {
        return inCare(day)
                .filter(now -> is16Or17(day) && daysInCare(day) >= DAYS)
                .map(now -> later(later(now.from(), sixteen()), day.minusDays(sinceEnough(now, day))));
    }

    /** How many days ago the 13 weeks were reached, if that was in the time in care that goes on. */
    private int sinceEnough(Stretch now, LocalDate day) {
        return Math.min(daysInCare(day) - DAYS, (int) ChronoUnit.DAYS.between(now.from(), day));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
