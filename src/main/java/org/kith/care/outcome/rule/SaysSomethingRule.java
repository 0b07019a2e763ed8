package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Something is said of the year. */
final class SaysSomethingRule implements OutcomeRule<SaidHealth> {

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        return said.saysNothing()
                ? Optional.of(Remark.cannotBe("year", "Say at least one thing of that year"))
                : Optional.empty();
    }
}
