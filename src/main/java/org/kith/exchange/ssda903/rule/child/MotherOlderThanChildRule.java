package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 621: A mother is older than her child. */
final class MotherOlderThanChildRule implements ReturnRule {

    @Override
    public String number() {
        return "621";
    }

    @Override
    public String asks() {
        return "A mother is older than her child.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.day("MC_DOB") != null
                        && !Days.after(row.day("MC_DOB"), row.day("DOB"))
                        && row.day("DOB") != null)
                .map(row -> Fault.of(row, "MC_DOB", "Not after the mother's own date of birth"));
    }
}
