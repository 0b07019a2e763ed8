package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 119: Of a reversal both the day and the reason are told. */
final class ReversalWholeRule implements ReturnRule {

    @Override
    public String number() {
        return "119";
    }

    @Override
    public String asks() {
        return "Of a reversal both the day and the reason are told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PLACED_FOR_ADOPTION)
                .filter(row -> row.has("DATE_PLACED_CEASED") != row.has("REASON_PLACED_CEASED"))
                .map(row -> Fault.of(
                        row,
                        row.has("DATE_PLACED_CEASED") ? "REASON_PLACED_CEASED" : "DATE_PLACED_CEASED",
                        "Blank, and the other is told"));
    }
}
