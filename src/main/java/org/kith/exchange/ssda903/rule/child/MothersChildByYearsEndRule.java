package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A mother's child was born by the end of the year. Rule 625, as far as the year goes. */
final class MothersChildByYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "625";
    }

    @Override
    public String asks() {
        return "A mother's child was born by the end of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> Days.after(row.day("MC_DOB"), returned.year().last()))
                .map(row -> Fault.of(row, "MC_DOB", "Born after the year ended"));
    }
}
