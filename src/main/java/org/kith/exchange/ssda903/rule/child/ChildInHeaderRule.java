package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule INT01-INT09: Every child of another table is in the header. The internal checks INT01 to INT09, one a table. */
final class ChildInHeaderRule implements ReturnRule {

    @Override
    public String number() {
        return "INT01-INT09";
    }

    @Override
    public String asks() {
        return "Every child of another table is in the header.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return Stream.of(ReturnTable.values())
                .filter(table -> table != HEADER && returned.has(HEADER))
                .flatMap(returned::rows)
                .filter(row -> row.has("CHILD") && returned.child(row).header() == null)
                .map(row -> Fault.of(row, "CHILD", "The header has no such child"));
    }
}
