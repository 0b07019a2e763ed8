package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.code.SdqReason;
import org.kith.graph.Row;

/** The age is no reason for having no score for a child of 4 to 16 (rule 157 of the return). */
final class AgeReasonRule implements OutcomeRule<SaidHealth> {

    private static final int YOUNGEST = 4;
    private static final int OLDEST = 17;

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        return said.sdqReason() == SdqReason.SDQ1
                        && !around.bornTo().plusYears(YOUNGEST).isAfter(said.first())
                        && around.bornFrom().plusYears(OLDEST).isAfter(said.last())
                ? Optional.of(Remark.cannotBe("sdqReason", "The child was 4 to 16 all through the year (rule 157)"))
                : Optional.empty();
    }
}
