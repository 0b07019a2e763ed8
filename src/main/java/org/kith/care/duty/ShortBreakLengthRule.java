package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * No single short break is meant to last longer than 17 days, or the child is looked after as any other (Care Planning, Placement and Case
 * Review (England) Regulations 2010, regulation 48(2)(c)). Where only the agreement is recorded (V4), no break is longer than all days that
 * were counted under it together; beyond that nobody can say.
 */
final class ShortBreakLengthRule implements DutyRule {

    static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48(2)(c)";

    /** The longest break. */
    static final int DAYS = 17;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Spell> status = facts.status(day).filter(CareFacts::isShortBreak);
        if (status.isEmpty()) {
            return List.of();
        }
        return status.get().isOneOf("V4")
                ? agreed(Agreements.of(facts, day))
                : List.of(Due.on(
                        status.get().from().plusDays(DAYS),
                        DutyKind.SHORT_BREAK_LENGTH,
                        REGULATION,
                        "Short break since " + status.get().from() + ", an episode of care, to last 17 days at most"));
    }

    private static List<Due> agreed(Agreements agreements) {
        Integer used = agreements.used();
        if (used != null && used <= DAYS && agreements.uncounted() == null) {
            return List.of();
        }
        return List.of(Due.unknown(
                DutyKind.SHORT_BREAK_LENGTH,
                REGULATION,
                used == null
                        ? "Short breaks under an agreement, of which no days were counted"
                        : "Counted under agreements: " + agreements.counted(),
                "The first and the last day of each break"));
    }
}
