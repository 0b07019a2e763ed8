package org.kith.exchange.ssda903.rule.child;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Kith's own: Every row names a child. */
final class RowNamesChildRule implements ReturnRule {

    @Override
    public String number() {
        return "K01";
    }

    @Override
    public String asks() {
        return "Every row names a child.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Stream.of(ReturnTable.values())
                .flatMap(returned::rows)
                .filter(row -> !row.has("CHILD"))
                .map(row -> Fault.of(
                        row,
                        "CHILD",
                        "The row names no child, so nothing else of it was checked against other tables"));
    }
}
