package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Adopters are one or two (rule 175 of the return). */
final class AdopterNumberRule implements PermanenceRule<SaidMatch> {

    @Override
    public Optional<Remark> evaluate(SaidMatch said, Known known) {
        return said.adopters() != null && said.adopters() != 1 && said.adopters() != 2
                ? Optional.of(Remark.cannotBe("adopters", "One person adopts, or two together"))
                : Optional.empty();
    }
}
