package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;

/** One duty of the law. */
interface DutyRule {

    /**
     * What is to be done next by this rule.
     *
     * @param day as of which it is asked: what the facts tell of later days does not count
     * @return nothing where the rule does not apply, or all is done
     */
    List<Due> evaluate(CareFacts facts, LocalDate day);

    /** Whether it is owed from the 18th birthday on, too: what falls on that day or later by the others is none, since care has ended by then. */
    default boolean goesOnAfter18() {
        return false;
    }
}
