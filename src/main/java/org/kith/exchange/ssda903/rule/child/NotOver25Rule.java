package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 351: The child was not over 25 when the year began. */
final class NotOver25Rule implements ReturnRule {

    @Override
    public String number() {
        return "351";
    }

    @Override
    public String asks() {
        return "The child was not over 25 when the year began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> Days.before(
                        returned.child(row).birthday(25), returned.year().first()))
                .map(row -> Fault.of(row, "DOB", "Over 25 on " + returned.year().first()));
    }
}
