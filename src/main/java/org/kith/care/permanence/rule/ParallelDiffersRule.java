package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A parallel plan is for something else. */
final class ParallelDiffersRule implements PermanenceRule<SaidPlan> {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Known known) {
        return said.kind().equals(said.parallel())
                ? Optional.of(Remark.cannotBe("parallel", "A parallel plan is for something else than the first"))
                : Optional.empty();
    }
}
