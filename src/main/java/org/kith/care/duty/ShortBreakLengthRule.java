package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * No single short break is meant to last longer than 17 days, or the child is looked after as any other (Care Planning, Placement and Case
 * Review (England) Regulations 2010, regulation 48(2)(c)).
 */
final class ShortBreakLengthRule implements DutyRule {

    static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48(2)(c)";

    /** The longest break. */
    static final int DAYS = 17;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        return facts.status(day)
                .filter(status -> status.isOneOf("V3"))
                .map(status -> List.of(Due.on(
                        status.from().plusDays(DAYS),
                        DutyKind.SHORT_BREAK_LENGTH,
                        REGULATION,
                        "Short break since " + status.from() + ", to last 17 days at most")))
                .orElse(List.of());
    }
}
