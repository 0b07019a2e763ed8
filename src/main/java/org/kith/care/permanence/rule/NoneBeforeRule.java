package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Where there was no earlier permanence, there is no place or day of it (a rule of the return on Z1). */
final class NoneBeforeRule implements PermanenceRule<SaidPrevious> {

    @Override
    public Optional<Remark> evaluate(SaidPrevious said, Known known) {
        return said.kind().equals("Z1") && (said.authority() != null || said.orderedOn() != null)
                ? Optional.of(Remark.cannotBe(
                        said.authority() != null ? "authority" : "orderedOn",
                        "Z1 says that there was none, and so it was arranged nowhere and never"))
                : Optional.empty();
    }
}
