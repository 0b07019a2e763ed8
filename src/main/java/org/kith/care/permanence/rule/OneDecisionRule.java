package org.kith.care.permanence.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.care.fact.Remark;
import org.kith.graph.ValidTime;

/** A new decision is made only after the one before was reversed (rule 579 of the return). */
final class OneDecisionRule implements PermanenceRule<SaidDecision> {

    @Override
    public Optional<Remark> evaluate(SaidDecision said, Known known) {
        LocalDate end = said.reversedOn() == null ? ValidTime.OPEN_END : said.reversedOn();
        return known.decisions().stream()
                .filter(other -> other.meets(said.decidedOn(), end))
                .findFirst()
                .map(other -> Remark.cannotBe(
                        "decidedOn", "Another decision stands at that time; correct it, or record its reversal first"));
    }
}
