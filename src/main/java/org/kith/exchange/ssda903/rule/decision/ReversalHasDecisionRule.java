package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 563: Where a reversal is told, the decision is. */
final class ReversalHasDecisionRule implements ReturnRule {

    @Override
    public String number() {
        return "563";
    }

    @Override
    public String asks() {
        return "Where a reversal is told, the decision is.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PLACED_FOR_ADOPTION)
                .filter(row ->
                        !row.has("DATE_PLACED") && (row.has("DATE_PLACED_CEASED") || row.has("REASON_PLACED_CEASED")))
                .map(row -> Fault.of(row, "DATE_PLACED", "Blank, and a reversal is told"));
    }
}
