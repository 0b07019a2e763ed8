package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** The sex is a code of the year. Rule 101: 1 and 2 until 2023-24, M, F and U since. */
final class SexCodeRule implements ReturnRule {

    @Override
    public String number() {
        return "101";
    }

    @Override
    public String asks() {
        return "The sex is a code of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> !returned.lists(CodeTable.SEX, row.get("SEX")))
                .map(row -> Fault.of(row, "SEX", "No code of a sex in " + returned.year()));
    }
}
