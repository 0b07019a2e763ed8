package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whose 13 weeks were over before 16 is relevant all the same where they were detained or in hospital on that birthday (Care Leavers
 * (England) Regulations 2010, regulation 3, not verified). Of custody Kith knows that care ended with it (reason E9 of the return), not how
 * long it lasted: the status is not known then.
 */
final class DetainedRule implements LeaverRule {

    private static final String REGULATION = "Care Leavers (England) Regulations 2010, reg 3";
    private static final int OLDEST = 25;

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        return life.left(day)
                .filter(left -> life.isAged(16, OLDEST, day)
                        && life.inCare(day).isEmpty()
                        && left.ceasedBy("E9")
                        && Life.end(left).isBefore(life.sixteen())
                        && life.daysInCare(Life.end(left).minusDays(1)) >= Life.DAYS)
                .map(left -> Standing.unknown(
                        REGULATION,
                        "Care ended with custody on " + left.to() + ", after 13 weeks since 14",
                        List.of("Whether the young person was detained on the 16th birthday")));
    }
}
