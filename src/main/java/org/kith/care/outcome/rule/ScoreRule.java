package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The score of strengths and difficulties is a whole number from 0 to 40 (rule 180 of the return). */
final class ScoreRule implements OutcomeRule<SaidHealth> {

    private static final int HIGHEST = 40;

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        return said.sdqScore() != null && (said.sdqScore() < 0 || said.sdqScore() > HIGHEST)
                ? Optional.of(Remark.cannotBe("sdqScore", "The score is 0 to 40 (rule 180)"))
                : Optional.empty();
    }
}
