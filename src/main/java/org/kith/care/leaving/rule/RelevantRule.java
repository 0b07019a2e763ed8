package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relevant child is 16 or 17, is no longer looked after, and was eligible before that ended (Children Act 1989, section 23A). Six months
 * with a parent or somebody with parental responsibility end it (Care Leavers (England) Regulations 2010, regulation 3, not verified).
 */
final class RelevantRule implements LeaverRule {

    static final String REGULATION = "Children Act 1989, section 23A";

    /** After so many months at home the child is not relevant any more (regulation 3, not verified). */
    static final int MONTHS_AT_HOME = 6;

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        return relevantSince(life, day)
                .map(since -> Standing.of(
                        CareLeaverStatus.RELEVANT,
                        since,
                        life.eighteen(),
                        REGULATION,
                        "Aged 16 or 17",
                        "Looked after until " + since + ", and eligible then"))
                .map(found -> home(life, day) == null
                        ? found
                        : found.taking("Whether the young person still lives where they returned to"));
    }

    /** The day on which care ended for a child who is relevant on a day. */
    static Optional<LocalDate> relevantSince(Life life, LocalDate day) {
        LocalDate home = home(life, day);
        return life.is16Or17(day)
                        && life.inCare(day).isEmpty()
                        && (home == null || home.plusMonths(MONTHS_AT_HOME).isAfter(day))
                ? life.left(day)
                        .map(Life::end)
                        .filter(end -> life.eligibleSince(end.minusDays(1)).isPresent())
                : Optional.empty();
    }

    /** The day of a return to parents (reasons E4A and E4B of the return), or of an adoption (E11, E12), that ended care; null where it ended otherwise. */
    static @Nullable LocalDate home(Life life, LocalDate day) {
        return life.left(day)
                .filter(left -> left.ceasedBy("E4A", "E4B", "E11", "E12"))
                .map(Stretch::to)
                .orElse(null);
    }
}
