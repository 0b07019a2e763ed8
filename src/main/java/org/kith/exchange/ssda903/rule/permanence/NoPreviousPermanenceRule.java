package org.kith.exchange.ssda903.rule.permanence;

import static org.kith.exchange.ssda903.ReturnTable.PREVIOUS_PERMANENCE;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Where there was no earlier arrangement, no day and no authority of one is told. Rule 635: Z1. */
final class NoPreviousPermanenceRule implements ReturnRule {

    @Override
    public String number() {
        return "635";
    }

    @Override
    public String asks() {
        return "Where there was no earlier arrangement, no day and no authority of one is told.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PREVIOUS_PERMANENCE)
                .filter(row -> row.get("PREV_PERM").equals("Z1"))
                .flatMap(row -> Stream.of("LA_PERM", "DATE_PERM")
                        .filter(row::has)
                        .limit(1)
                        .map(column -> Fault.of(row, column, "PREV_PERM says Z1")));
    }
}
