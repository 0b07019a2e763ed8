package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Of a reversal both the day and the reason are told (rule 119 of the return). */
final class ReversalWholeRule implements PermanenceRule<SaidDecision> {

    @Override
    public Optional<Remark> evaluate(SaidDecision said, Known known) {
        if ((said.reversedOn() == null) == (said.reason() == null)) {
            return Optional.empty();
        }
        return Optional.of(
                said.reason() == null
                        ? Remark.cannotBe(
                                "reversedBecause", "A reversal has a reason; say why the decision was reversed")
                        : Remark.cannotBe("reversedOn", "A reason is told of a reversal; say when it was decided"));
    }
}
