package org.kith.exchange.ssda903.rule.decision;

import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 120: Why a child should no longer be placed for adoption is a code of the list. */
final class ReversalCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "120";
    }

    @Override
    public String asks() {
        return "Why a child should no longer be placed for adoption is a code of the list.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PLACED_FOR_ADOPTION)
                .filter(row -> row.has("REASON_PLACED_CEASED")
                        && !returned.lists(
                                CodeTable.REASON_PLACED_FOR_ADOPTION_CEASED, row.get("REASON_PLACED_CEASED")))
                .map(row -> Fault.of(row, "REASON_PLACED_CEASED", "None of RD1 to RD4"));
    }
}
