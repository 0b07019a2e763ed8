package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 611: Of a mother the date of birth of her child is given. */
final class MothersChildGivenRule implements ReturnRule {

    @Override
    public String number() {
        return "611";
    }

    @Override
    public String asks() {
        return "Of a mother the date of birth of her child is given.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.get("MOTHER").equals("1") && !row.has("MC_DOB"))
                .map(row -> Fault.of(row, "MC_DOB", "The child is a mother"));
    }
}
