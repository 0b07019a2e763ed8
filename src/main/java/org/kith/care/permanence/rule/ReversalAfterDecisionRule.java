package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A decision was reversed no earlier than it was made (rule 522 of the return). */
final class ReversalAfterDecisionRule implements PermanenceRule<SaidDecision> {

    @Override
    public Optional<Remark> evaluate(SaidDecision said, Known known) {
        return said.reversedOn() != null && said.reversedOn().isBefore(said.decidedOn())
                ? Optional.of(Remark.cannotBe("reversedOn", "It cannot have been reversed before it was decided"))
                : Optional.empty();
    }
}
