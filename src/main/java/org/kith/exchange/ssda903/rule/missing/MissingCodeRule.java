package org.kith.exchange.ssda903.rule.missing;

import static org.kith.exchange.ssda903.ReturnTable.MISSING;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 1006: M or A says whether a child was missing or away. */
final class MissingCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "1006";
    }

    @Override
    public String asks() {
        return "M or A says whether a child was missing or away.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(MISSING)
                .filter(row -> row.has("MISSING") && !returned.lists(CodeTable.MISSING_TYPE, row.get("MISSING")))
                .map(row -> Fault.of(row, "MISSING", "Neither M nor A"));
    }
}
