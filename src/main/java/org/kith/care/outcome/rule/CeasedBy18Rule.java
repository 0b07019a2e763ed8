package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The status ceases by the 18th birthday (rule 304 of the return), and begins before it. */
final class CeasedBy18Rule implements OutcomeRule<SaidUnaccompanied> {

    private static final int GROWN_UP = 18;

    @Override
    public Optional<Remark> evaluate(SaidUnaccompanied said, Around around, List<Row> others) {
        LocalDate latest = around.bornTo().plusYears(GROWN_UP);
        if (said.from() != null && !said.from().isBefore(latest)) {
            return Optional.of(Remark.cannotBe("validFrom", "An unaccompanied child is under 18"));
        }
        return said.ceased() != null && said.ceased().isAfter(latest)
                ? Optional.of(Remark.cannotBe("ceasedOn", "The status ceases by the 18th birthday (rule 304)"))
                : Optional.empty();
    }
}
