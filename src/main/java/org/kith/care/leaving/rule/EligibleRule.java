package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An eligible child is 16 or 17, is looked after, and has been for 13 weeks since 14, all periods together, of which some was after 16
 * (Children Act 1989, schedule 2, paragraph 19B; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40: its
 * number is not verified). That time in care before 14 does not count, even where care went on past that birthday, is how councils read it.
 */
final class EligibleRule implements LeaverRule {

    static final String REGULATION = "Children Act 1989, schedule 2, paragraph 19B";

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        return life.eligibleSince(day)
                .map(since -> Standing.of(
                        CareLeaverStatus.ELIGIBLE,
                        since,
                        life.eighteen(),
                        REGULATION,
                        "Aged 16 or 17",
                        "Looked after now",
                        "Looked after for %d days since 14; 13 weeks are needed".formatted(life.daysInCare(day))));
    }
}
