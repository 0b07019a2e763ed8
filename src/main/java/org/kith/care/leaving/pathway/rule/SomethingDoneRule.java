package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** A plan was made, or the needs were assessed at least: a review alone is of nothing. */
final class SomethingDoneRule implements PathwayRule {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others) {
        return said.days().findAny().isEmpty()
                ? Optional.of(Remark.cannotBe(
                        "madeOn", "Say on which day the plan was made, or the assessment of needs completed"))
                : Optional.empty();
    }
}
