package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom another authority took over is looked after there, or was; what came then is not recorded here (reason E3 of the return). */
final class TakenOverRule implements LeaverRule {

    private static final int OLDEST = 25;

    @Override
    public Optional<Standing> evaluate(Life life, LocalDate day) {
        return life.left(day)
                .filter(left -> left.ceasedBy("E3") && life.inCare(day).isEmpty() && life.isAged(16, OLDEST, day))
                .map(left -> Standing.unknown(
                        null,
                        "Another authority took over on " + left.to(),
                        List.of("How long the other authority looked after the child")));
    }
}
