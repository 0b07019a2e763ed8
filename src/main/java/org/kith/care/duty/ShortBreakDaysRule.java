package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Short breaks are 75 days at most in any 12 months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation
 * 48(2)(c)). Told where the break that goes on would pass that, if it lasted as long as a single one may.
 */
final class ShortBreakDaysRule implements DutyRule {

    private static final int MOST_DAYS = 75;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> status = facts.status(day).filter(CareFacts::isShortBreak);
        if (status.isEmpty()) {
            return List.of();
        }
        if (status.get().isOneOf("V4")) {
            return List.of(Due.unknown(
                    DutyKind.SHORT_BREAK_DAYS,
                    ShortBreakLengthRule.REGULATION,
                    "Short breaks under an agreement, of which only the agreement is recorded (V4)",
                    "The days of each break"));
        }
        LocalDate from = status.get().from();
        LocalDate longest = from.plusDays(ShortBreakLengthRule.DAYS);
        LocalDate until = longest.isAfter(day) ? longest : day.plusDays(1);
        for (LocalDate end = from.plusDays(1); !end.isAfter(until); end = end.plusDays(1)) {
            if (daysInYearBefore(facts, status.get(), end) > MOST_DAYS) {
                return List.of(Due.on(
                        end.minusDays(1),
                        DutyKind.SHORT_BREAK_DAYS,
                        ShortBreakLengthRule.REGULATION,
                        "By then there were 75 days of short breaks in 12 months"));
            }
        }
        return List.of();
    }

    /** Days of breaks in the 12 months before a day, which is not counted; the break that goes on is taken to last until then. */
    private static long daysInYearBefore(CareFacts facts, Spell now, LocalDate end) {
        LocalDate start = end.minusYears(1);
        return start.datesUntil(end)
                .filter(each -> !each.isBefore(now.from())
                        || facts.statuses().stream().anyMatch(spell -> spell.isOneOf("V3") && spell.holds(each)))
                .count();
    }
}
