package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** The order was made when the child was born. */
final class OrderedAfterBirthRule implements PermanenceRule<SaidPrevious> {

    @Override
    public Optional<Remark> evaluate(SaidPrevious said, Known known) {
        return said.orderedOn() != null && said.orderedOn().latest().isBefore(known.bornFrom())
                ? Optional.of(Remark.cannotBe("orderedOn", "The child was not born then"))
                : Optional.empty();
    }
}
