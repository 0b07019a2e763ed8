package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who qualifies for advice and assistance is 16 to 20, was looked after on or after the 16th birthday, is so no longer, and is neither
 * relevant nor former relevant (Children Act 1989, section 24(2)). Private fostering and stays in hospital, which count there too, are
 * not looked at. Help with education goes on to 25 (section 24B, not verified).
 */
final class QualifyingRule implements LeaverRule {

    static final String REGULATION = "Children Act 1989, section 24";

    /** The birthday on which it ends. */
    static final int UNTIL = 21;

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        if (!life.isAged(16, UNTIL, day) || life.inCare(day).isPresent()) {
            return Optional.empty();
        }
        return life.left(day)
                .filter(left -> Life.end(left).isAfter(life.sixteen()))
                .map(left -> Standing.of(
                        CareLeaverStatus.QUALIFYING,
                        since(life, left, day),
                        life.birthday(UNTIL),
                        REGULATION,
                        "Aged 16 to 20",
                        "Looked after until " + left.to() + ", on or after 16",
                        reason(life, left)));
    }

    private static String reason(Life life, Stretch left) {
        return life.eligibleSince(Life.end(left).minusDays(1)).isPresent()
                ? "Six months at home since then"
                : "Looked after for %d days since 14; for more, 13 weeks are needed"
                        .formatted(life.daysInCare(Life.end(left)));
    }

    /** Who was relevant first qualifies when that ends. */
    private static LocalDate since(Life life, Stretch left, LocalDate day) {
        LocalDate home = RelevantRule.home(life, day);
        LocalDate ended = Life.end(left);
        return home != null && life.eligibleSince(ended.minusDays(1)).isPresent()
                ? home.plusMonths(RelevantRule.MONTHS_AT_HOME)
                : ended;
    }
}
