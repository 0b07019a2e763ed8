package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** It is decided for children who are looked after; of others it may be a slip of the day, or care may not be recorded yet (rule 1003 of the return on decisions). */
final class InCareRule implements PermanenceRule<Dated> {

    @Override
    public Optional<Remark> evaluate(Dated said, Known known) {
        return known.care().stream().noneMatch(care -> care.holds(said.day()))
                ? Optional.of(
                        Remark.lookAgain(said.dayField(), "The child is not recorded as looked after on that day"))
                : Optional.empty();
    }
}
