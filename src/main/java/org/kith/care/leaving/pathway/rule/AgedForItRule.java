package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** There are pathway plans from 16, or a little before, to 25 (Children Act 1989, schedule 2, paragraph 19B, and section 23CZA). */
final class AgedForItRule implements PathwayRule {

    /** Councils begin before the 16th birthday; a year is Kith's own reading. */
    private static final int EARLIEST = 15;

    private static final int LATEST = 25;

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others) {
        boolean early =
                said.days().anyMatch(day -> day.isBefore(around.bornFrom().plusYears(EARLIEST)));
        boolean late = said.days().anyMatch(day -> day.isAfter(around.bornTo().plusYears(LATEST)));
        return early || late
                ? Optional.of(
                        Remark.lookAgain(
                                said.made() == null ? "needsAssessedOn" : "madeOn",
                                "Pathway plans are for those of 16 to 24 (Children Act 1989, schedule 2, paragraph 19B; section 23CZA)"))
                : Optional.empty();
    }
}
