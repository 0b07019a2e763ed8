package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** Adoption was decided on by the day on which child and adopters were matched (rule 333 of the return). */
final class DecidedByMatchRule implements PermanenceRule<SaidMatch> {

    @Override
    public Optional<Remark> evaluate(SaidMatch said, Known known) {
        return said.decidedOn() != null && said.decidedOn().isAfter(said.matchedOn())
                ? Optional.of(
                        Remark.cannotBe("decidedOn", "Adoption is decided on before child and adopters are matched"))
                : Optional.empty();
    }
}
