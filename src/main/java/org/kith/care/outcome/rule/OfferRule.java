package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Where no intervention was received it is told whether one was offered, and else not (rules 158 and 159 of the return). */
final class OfferRule implements OutcomeRule<SaidHealth> {

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        if (Boolean.TRUE.equals(said.interventionReceived()) && said.interventionOffered() != null) {
            return Optional.of(
                    said.interventionOffered()
                            ? Remark.lookAgain(
                                    "interventionOffered", "It was received, so the offer is not asked (rule 158)")
                            : Remark.cannotBe("interventionOffered", "It was received, so it was offered (rule 158)"));
        }
        return Boolean.FALSE.equals(said.interventionReceived()) && said.interventionOffered() == null
                ? Optional.of(
                        Remark.lookAgain("interventionOffered", "The return asks whether one was offered (rule 159)"))
                : Optional.empty();
    }
}
