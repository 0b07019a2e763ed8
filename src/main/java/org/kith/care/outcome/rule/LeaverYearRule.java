package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.CollectedYear;
import org.kith.graph.Row;

/** The year has begun. */
final class LeaverYearRule implements OutcomeRule<SaidCareLeaver> {

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        LocalDate first = CollectedYear.first(said.year());
        if (first.isAfter(said.today())) {
            return Optional.of(Remark.cannotBe("year", "The year to 31 March %d has not begun".formatted(said.year())));
        }
        return CollectedYear.last(said.year()).isBefore(around.bornFrom())
                ? Optional.of(Remark.cannotBe("year", "The child was not born yet"))
                : Optional.empty();
    }
}
