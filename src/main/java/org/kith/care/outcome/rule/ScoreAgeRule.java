package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** A score is asked of those of 4 to 16 (rules 188 and 189 of the return). */
final class ScoreAgeRule implements OutcomeRule<SaidHealth> {

    private static final int YOUNGEST = 4;
    private static final int OLDEST = 17;

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        boolean under4 = around.bornFrom().plusYears(YOUNGEST).isAfter(said.last());
        boolean from17 = !around.bornTo().plusYears(OLDEST).isAfter(said.first());
        return (said.sdqScore() != null || said.sdqReason() != null) && (under4 || from17)
                ? Optional.of(
                        Remark.lookAgain(
                                said.sdqScore() == null ? "sdqReason" : "sdqScore",
                                "The return asks no score of a child who is under 4 or was 17 when the year began (rules 188, 189)"))
                : Optional.empty();
    }
}
