package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 114: Whether foster carers adopted the child is 0 or 1. */
final class FosterCareCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "114";
    }

    @Override
    public String asks() {
        return "Whether foster carers adopted the child is 0 or 1.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(AD1)
                .filter(row -> row.has("FOSTER_CARE") && !row.get("FOSTER_CARE").matches("[01]"))
                .map(row -> Fault.of(row, "FOSTER_CARE", "Neither 0 nor 1"));
    }
}
