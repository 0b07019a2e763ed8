package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Only a plan is reviewed, and not before it was made. */
final class ReviewedAfterMadeRule implements PathwayRule {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others) {
        if (said.reviews().isEmpty()) {
            return Optional.empty();
        }
        if (said.made() == null) {
            return Optional.of(Remark.cannotBe("madeOn", "Only a plan is reviewed: say on which day it was made"));
        }
        return said.reviews().getFirst().isBefore(said.made())
                ? Optional.of(Remark.cannotBe("reviewedOn", "A plan is not reviewed before it was made"))
                : Optional.empty();
    }
}
