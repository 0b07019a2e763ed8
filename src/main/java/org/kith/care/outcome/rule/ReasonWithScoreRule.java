package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Where there is a score, no reason says why there is none (rule 197a of the return). */
final class ReasonWithScoreRule implements OutcomeRule<SaidHealth> {

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        return said.sdqScore() != null && said.sdqReason() != null
                ? Optional.of(
                        Remark.cannotBe("sdqReason", "There is a score, so no reason why there is none (rule 197a)"))
                : Optional.empty();
    }
}
