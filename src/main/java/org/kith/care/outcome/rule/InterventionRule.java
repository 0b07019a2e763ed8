package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Only of a child who misuses substances an intervention is told, and of that child it is (rules 192 and 193 of the return). */
final class InterventionRule implements OutcomeRule<SaidHealth> {

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        boolean misuse = Boolean.TRUE.equals(said.substanceMisuse());
        if (!misuse && (said.interventionReceived() != null || said.interventionOffered() != null)) {
            return Optional.of(Remark.cannotBe(
                    said.interventionReceived() == null ? "interventionOffered" : "interventionReceived",
                    "An intervention is told only of a child who misuses substances (rule 193)"));
        }
        return misuse && said.interventionReceived() == null
                ? Optional.of(Remark.lookAgain(
                        "interventionReceived", "The return asks whether an intervention was received (rule 192)"))
                : Optional.empty();
    }
}
