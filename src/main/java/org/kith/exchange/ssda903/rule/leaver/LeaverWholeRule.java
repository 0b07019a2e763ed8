package org.kith.exchange.ssda903.rule.leaver;

import static org.kith.exchange.ssda903.ReturnTable.OC3;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 153: Of a care leaver all is told, or nothing. */
final class LeaverWholeRule implements ReturnRule {

    @Override
    public String number() {
        return "153";
    }

    @Override
    public String asks() {
        return "Of a care leaver all is told, or nothing.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(OC3)
                .filter(Oc3::isGiven)
                .flatMap(row -> Oc3.COLUMNS.stream()
                        .filter(column -> !row.has(column))
                        .limit(1)
                        .map(column -> Fault.of(row, column, "Blank, and others are told")));
    }
}
