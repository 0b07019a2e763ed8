package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 620: A mother was at least 11 when the year began. */
final class MotherOver11Rule implements ReturnRule {

    @Override
    public String number() {
        return "620";
    }

    @Override
    public String asks() {
        return "A mother was at least 11 when the year began.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(HEADER)
                .filter(row -> row.get("MOTHER").equals("1")
                        && returned.child(row).isUnder(11, returned.year().first()))
                .map(row ->
                        Fault.of(row, "MOTHER", "Under 11 on " + returned.year().first()));
    }
}
