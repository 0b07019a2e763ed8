package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of 16 to 20 who was looked after immediately before a special guardianship order was made qualifies too, while it is in force, or
 * where it was at 18 (Children Act 1989, section 24(1A)). The order is read from how care ended (reasons E43 to E48 of the return).
 */
final class GuardianshipRule implements LeaverRule {

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        return life.left(day)
                .filter(left -> life.isAged(16, QualifyingRule.UNTIL, day)
                        && life.inCare(day).isEmpty()
                        && left.ceasedBy("E43", "E44", "E45", "E46", "E47", "E48"))
                .map(left -> Standing.of(
                                CareLeaverStatus.QUALIFYING,
                                Life.later(Life.end(left), life.sixteen()),
                                life.birthday(QualifyingRule.UNTIL),
                                QualifyingRule.REGULATION + "(1A)",
                                "Aged 16 to 20",
                                "Care ended with a special guardianship order on " + left.to())
                        .taking("Whether the special guardianship order is in force, or was at 18"));
    }
}
