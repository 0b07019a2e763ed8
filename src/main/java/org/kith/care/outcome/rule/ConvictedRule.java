package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Nobody under 10 is convicted (Children and Young Persons Act 1933, section 50), and the return does not ask it (rule 542). */
final class ConvictedRule implements OutcomeRule<SaidHealth> {

    private static final int RESPONSIBLE = 10;

    @Override
    public Optional<Remark> evaluate(SaidHealth said, Around around, List<Row> others) {
        return said.convicted() != null
                        && around.bornFrom().plusYears(RESPONSIBLE).isAfter(said.last())
                ? Optional.of(
                        said.convicted()
                                ? Remark.cannotBe("convicted", "A child under 10 cannot be convicted")
                                : Remark.lookAgain(
                                        "convicted", "The return does not ask it of a child under 10 (rule 542)"))
                : Optional.empty();
    }
}
