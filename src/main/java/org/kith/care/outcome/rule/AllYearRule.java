package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.fact.Span;
import org.kith.graph.Row;

/** The return asks it of those who were looked after for the whole year (rule 190). */
final class AllYearRule implements OutcomeRule<SaidHealth> {

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        LocalDate end = said.last().isAfter(said.today()) ? said.today() : said.last();
        LocalDate day = said.first();
        for (boolean covered = true; covered && !day.isAfter(end); ) {
            LocalDate at = day;
            LocalDate until = around.care().stream()
                    .filter(care -> !care.from().isAfter(at) && care.to().isAfter(at))
                    .map(Span::to)
                    .max(LocalDate::compareTo)
                    .orElse(at);
            covered = until.isAfter(at);
            day = until;
        }
        return day.isAfter(end)
                ? Optional.empty()
                : Optional.of(Remark.lookAgain(
                        "year",
                        "The child was not looked after on %s, and the return asks it of those who were all year (rule 190)"
                                .formatted(day)));
    }
}
