package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody who died in care leaves nothing to derive (reason E2 of the return). */
final class NoLongerRule implements LeaverRule {

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        return life.left(day)
                .filter(left -> left.ceasedBy("E2") && life.inCare(day).isEmpty())
                .map(left -> Standing.none("Died in care by " + left.to()));
    }
}
