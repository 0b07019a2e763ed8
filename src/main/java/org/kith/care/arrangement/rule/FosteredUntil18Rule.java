package org.kith.care.arrangement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Who stays put was fostered until 18 (Children Act 1989, schedule 2, paragraph 19BA); placements U1 to U6 of the return. */
final class FosteredUntil18Rule implements ArrangementRule {

    private static final int GROWN_UP = 18;

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        LocalDate first = around.bornFrom().plusYears(GROWN_UP).minusDays(1);
        LocalDate last = around.bornTo().plusYears(GROWN_UP);
        return around.stays().stream()
                        .anyMatch(stay -> stay.code() != null
                                && stay.code().startsWith("U")
                                && !stay.from().isAfter(last)
                                && !stay.to().isBefore(first))
                ? Optional.empty()
                : Optional.of(
                        Remark.lookAgain(
                                "childId",
                                "Not recorded as fostered until 18, from which Staying Put follows (Children and Families Act 2014, section 98)"));
    }
}
