package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Short breaks are 75 days at most in any 12 months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation
 * 48(2)(c)). Where each break is an episode of care (V3): told where the break that goes on would pass that, if it lasted as long as a single
 * one may. Where only the agreement is recorded (V4): told by what was counted under agreements. Days that are in both are counted once; those
 * of several agreements are added up, since breaks under each are breaks of the same child: Kith's own reading.
 */
final class ShortBreakDaysRule implements DutyRule {

    private static final int MOST_DAYS = 75;
    private static final String EACH_BREAK = "The days of each break";

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> status = facts.status(day).filter(CareFacts::isShortBreak);
        if (status.isEmpty()) {
            return List.of();
        }
        Agreements agreements = Agreements.of(facts, day);
        return status.get().isOneOf("V4") ? agreed(agreements, day) : broken(facts, status.get(), agreements, day);
    }

    private static List<Due> agreed(Agreements agreements, LocalDate day) {
        Integer used = agreements.used();
        LocalDate countedTo = agreements.countedTo();
        if (used == null || countedTo == null) {
            return List.of(unknown(
                    "Short breaks under an agreement, of which only the agreement is recorded (V4)",
                    Objects.requireNonNullElse(agreements.uncounted(), EACH_BREAK)));
        }
        String counted = "Counted under agreements: " + agreements.counted();
        if (used >= MOST_DAYS) {
            return List.of(due(countedTo, counted).taking(agreements.uncounted()));
        }
        LocalDate soonest = countedTo.plusDays(MOST_DAYS - used);
        String since = "How many days were used since " + countedTo;
        String missing = agreements.uncounted() == null ? since : agreements.uncounted() + "; " + since;
        return List.of(
                soonest.isBefore(day)
                        ? unknown(counted, missing)
                        : due(soonest, counted + ". 75 days may be reached by then")
                                .taking(missing));
    }

    private static List<Due> broken(CareFacts facts, Spell now, Agreements agreements, LocalDate day) {
        LocalDate from = now.from();
        LocalDate longest = from.plusDays(ShortBreakLengthRule.DAYS);
        LocalDate until = longest.isAfter(day) ? longest : day.plusDays(1);
        String counted = agreements.used() == null
                ? "Counted from episodes of care"
                : "Counted from episodes of care, and under agreements: " + agreements.counted();
        for (LocalDate end = from.plusDays(1); !end.isAfter(until); end = end.plusDays(1)) {
            if (daysInYearBefore(facts, now, agreements, end) > MOST_DAYS) {
                return List.of(
                        due(end.minusDays(1), "By then there were 75 days of short breaks in 12 months. " + counted)
                                .taking(agreements.uncounted()));
            }
        }
        String uncounted = agreements.uncounted();
        return uncounted == null ? List.of() : List.of(unknown(counted, uncounted));
    }

    /** Days of breaks in the 12 months before a day, which is not counted; the break that goes on is taken to last until then. */
    private static long daysInYearBefore(CareFacts facts, Spell now, Agreements agreements, LocalDate end) {
        LocalDate start = end.minusYears(1);
        Integer used = agreements.used();
        LocalDate countedTo = agreements.countedTo();
        if (used == null || countedTo == null || countedTo.isBefore(start)) {
            return days(facts, now, start, end);
        }
        LocalDate counted = countedTo.isBefore(end) ? countedTo.plusDays(1) : end;
        return Math.max(used, days(facts, now, start, counted)) + days(facts, now, counted, end);
    }

    private static long days(CareFacts facts, Spell now, LocalDate start, LocalDate end) {
        return start.datesUntil(end)
                .filter(each -> !each.isBefore(now.from())
                        || facts.statuses().stream().anyMatch(spell -> spell.isOneOf("V3") && spell.holds(each)))
                .count();
    }

    private static Due due(LocalDate on, String restsOn) {
        return Due.on(on, DutyKind.SHORT_BREAK_DAYS, ShortBreakLengthRule.REGULATION, restsOn);
    }

    private static Due unknown(String restsOn, @Nullable String notKnown) {
        return Due.unknown(
                DutyKind.SHORT_BREAK_DAYS,
                ShortBreakLengthRule.REGULATION,
                restsOn,
                Objects.requireNonNullElse(notKnown, EACH_BREAK));
    }
}
