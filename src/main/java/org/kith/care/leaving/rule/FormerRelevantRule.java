package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A former relevant child is 18 to 24, and on the day before the 18th birthday was eligible or relevant (Children Act 1989, section 23C;
 * from 21 section 23CZA, advice and support where it is asked for). That the last day as a child decides, so that six months at home which
 * were over by then leave a qualifying young person, is how section 23C(1)(a) is read here (not verified).
 */
final class FormerRelevantRule implements LeaverRule {

    private static final String REGULATION = "Children Act 1989, section 23C";
    private static final String FROM_21 = "Children Act 1989, section 23CZA";
    private static final int ADULT = 21;
    private static final int OLDEST = 25;

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        LocalDate last = life.eighteen().minusDays(1);
        boolean eligible = life.eligibleSince(last).isPresent();
        if (!life.isAged(18, OLDEST, day)
                || !eligible && RelevantRule.relevantSince(life, last).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Standing.of(
                CareLeaverStatus.FORMER_RELEVANT,
                life.eighteen(),
                life.birthday(OLDEST),
                life.isAged(18, ADULT, day) ? REGULATION : FROM_21,
                "Aged 18 to 24",
                eligible ? "Looked after, and eligible, until then" : "Relevant until then"));
    }
}
