package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;

/** When a young person has one of the statuses. */
interface LeaverRule {

    /** What the young person is on the day by this rule; empty where the rule does not apply. */
    Optional<Standing> evaluate(Life life, LocalDate day);
}
