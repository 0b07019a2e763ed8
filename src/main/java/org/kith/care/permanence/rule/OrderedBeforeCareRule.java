package org.kith.care.permanence.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kith.care.fact.Remark;
import org.kith.care.fact.Span;

/** What a child had before is older than the period of care; what is ahead cannot have been. */
final class OrderedBeforeCareRule implements PermanenceRule<SaidPrevious> {

    @Override
    public Optional<Remark> evaluate(SaidPrevious said, Known known) {
        if (said.orderedOn() == null) {
            return Optional.empty();
        }
        LocalDate day = said.orderedOn().earliest();
        if (day.isAfter(known.today())) {
            return Optional.of(Remark.cannotBe("orderedOn", "An earlier order was made in the past"));
        }
        LocalDate last = known.care().stream()
                .map(Span::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return day.isAfter(last)
                ? Optional.of(Remark.lookAgain(
                        "orderedOn", "The child was looked after by then; what it had before care is older"))
                : Optional.empty();
    }
}
