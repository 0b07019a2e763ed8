package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.AD1;
import static org.kith.exchange.ssda903.ReturnTable.HEADER;
import static org.kith.exchange.ssda903.ReturnTable.OC2;
import static org.kith.exchange.ssda903.ReturnTable.OC3;
import static org.kith.exchange.ssda903.ReturnTable.PREVIOUS_PERMANENCE;
import static org.kith.exchange.ssda903.ReturnTable.UASC;

import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Rule INT31-INT36: A table that tells of a child once has one row of each child. The internal checks INT31 to INT36: header, UASC, OC2,
 * OC3, AD1 and previous permanence.
 */
final class OneRowAChildRule implements ReturnRule {
    private static final List<ReturnTable> ONCE = List.of(HEADER, UASC, OC2, OC3, AD1, PREVIOUS_PERMANENCE);

    @Override
    public String number() {
        return "INT31-INT36";
    }

    @Override
    public String asks() {
        return "A table that tells of a child once has one row of each child.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return ONCE.stream()
                .flatMap(table -> returned.children().stream()
                        .flatMap(child -> child.rows(table).stream().skip(1)))
                .map(row -> Fault.of(row, "CHILD", "The child has a row in this table already"));
    }
}
