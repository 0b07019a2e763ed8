package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 565: Where a first day is told, it is told whether the child was missing or away. */
final class StartOfMissingRule implements ReturnRule {

    @Override
    public String number() {
        return "565";
    }

    @Override
    public String asks() {
        return "Where a first day is told, it is told whether the child was missing or away.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(MISSING)
                .filter(row -> row.has("MIS_START") && !row.has("MISSING"))
                .map(row -> Fault.of(row, "MISSING", "Neither M nor A"));
    }
}
