package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** What is recorded has happened. */
final class NotAheadRule implements PermanenceRule<Dated> {

    @Override
    public Optional<Remark> evaluate(Dated said, Known known) {
        return said.day().isAfter(known.today())
                ? Optional.of(
                        Remark.cannotBe(said.dayField(), "It is recorded when it has happened, and this day is ahead"))
                : Optional.empty();
    }
}
