package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.CollectedYear;
import org.kith.graph.Row;

/** Somebody who left care is told of from the 17th to the 21st birthday (rule 391 of the return; that it ends at 21 is not verified). */
final class LeaverAgeRule implements OutcomeRule<SaidCareLeaver> {

    private static final int YOUNGEST = 17;
    private static final int OLDEST = 21;

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        if (around.bornFrom().plusYears(YOUNGEST).isAfter(CollectedYear.last(said.year()))) {
            return Optional.of(Remark.cannotBe("year", "Under 17 at the end of that year (rule 391)"));
        }
        return around.bornTo().plusYears(OLDEST + 1L).isAfter(CollectedYear.last(said.year()))
                ? Optional.empty()
                : Optional.of(Remark.lookAgain("year", "The return asks it up to the 21st birthday"));
    }
}
