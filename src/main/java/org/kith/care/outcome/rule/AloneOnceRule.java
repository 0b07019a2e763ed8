package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** A child has the status once at a time. */
final class AloneOnceRule implements OutcomeRule<SaidUnaccompanied> {

    @Override
    public Optional<Remark> evaluate(SaidUnaccompanied said, Around around, List<Row> others) {
        LocalDate from = said.from() == null ? LocalDate.MIN : said.from();
        LocalDate to = said.ceased() == null ? LocalDate.MAX : said.ceased();
        return others.stream()
                .filter(other -> !other.date("fromMin").isAfter(to)
                        && !other.date("toMax").isBefore(from))
                .findFirst()
                .map(other -> Remark.toldAlready(
                        said.from() == null ? "childId" : "validFrom",
                        "The status is recorded for that time; correct it"));
    }
}
