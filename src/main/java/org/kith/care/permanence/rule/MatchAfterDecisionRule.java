package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.fact.Remark;

/** A child is matched when it has been decided that it should be placed for adoption (rules 333 and 551 of the return). */
final class MatchAfterDecisionRule implements PermanenceRule<SaidMatch> {

    @Override
    public Optional<Remark> evaluate(SaidMatch said, Known known) {
        boolean decided = known.decisions().stream()
                .anyMatch(decision -> !decision.from().isAfter(said.matchedOn())
                        && decision.to().isAfter(said.matchedOn()));
        return decided
                ? Optional.empty()
                : Optional.of(Remark.lookAgain(
                        "matchedOn", "No decision that the child should be placed for adoption stood on that day"));
    }
}
