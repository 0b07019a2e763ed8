package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Nothing ends before it begins. */
final class EndsAfterStartRule implements ArrangementRule {

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        return said.to() != null && said.to().isBefore(said.from())
                ? Optional.of(Remark.cannotBe("validTo", "It cannot have ended before it began"))
                : Optional.empty();
    }
}
