package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The check of development is asked of those under 5 (rule 546 of the return). */
final class HealthCheckRule implements OutcomeRule<SaidHealth> {

    private static final int OLDEST = 5;

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        return said.healthCheck() != null && !around.bornTo().plusYears(OLDEST).isAfter(said.last())
                ? Optional.of(Remark.lookAgain("healthCheck", "The return asks it of children under 5 (rule 546)"))
                : Optional.empty();
    }
}
