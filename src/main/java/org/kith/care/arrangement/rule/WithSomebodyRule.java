package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** An agreement says with whom: a home of the store, or a provider in words. */
final class WithSomebodyRule implements ArrangementRule {

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        return said.home() == null
                        && (said.provider() == null || said.provider().isBlank())
                ? Optional.of(Remark.cannotBe("provider", "Say the home, or who provides the breaks"))
                : Optional.empty();
    }
}
