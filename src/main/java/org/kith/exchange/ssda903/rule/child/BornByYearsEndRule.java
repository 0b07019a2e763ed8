package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 301: The child was born by the end of the year. */
final class BornByYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "301";
    }

    @Override
    public String asks() {
        return "The child was born by the end of the year.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> Days.after(row.day("DOB"), returned.year().last()))
                .map(row -> Fault.of(row, "DOB", "Born after the year ended"));
    }
}
